//! Indicators, observations, flags and gaps: what is known about integration, and how surely.
