//! The design system: components, tokens, one stylesheet, small scripts and examples.
