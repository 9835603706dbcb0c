//! What leaves the house as pictures and documents.
