//! Needs, strengths and explained matching of cities; programmes, stages and visits.
