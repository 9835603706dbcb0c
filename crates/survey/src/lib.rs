//! Questionnaires, answers, scores and profiles: a city assesses itself.
