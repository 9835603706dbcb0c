//! Files of other hands.
