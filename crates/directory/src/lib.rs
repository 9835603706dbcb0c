//! Organisations, services, places and hours; who may use them and how they are found.
