//! Action plans: actions, milestones, budgets, versions and reviews.
