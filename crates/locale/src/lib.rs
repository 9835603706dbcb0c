//! Languages, direction, fallback, plurals and numbers, and text that exists in many languages.
