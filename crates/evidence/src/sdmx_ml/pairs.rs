//! Names with their values, such as the attributes of an element, in one buffer that is used again.

/// Names with their values, in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Pairs {
    text: String,
    /// For every pair where its name ends and where its value ends.
    ends: Vec<(usize, usize)>,
}

impl Pairs {
    pub fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }

    pub fn push(&mut self, name: &str, value: &str) {
        self.text.push_str(name);
        let middle = self.text.len();
        self.text.push_str(value);
        self.ends.push((middle, self.text.len()));
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let starts = std::iter::once(0).chain(self.ends.iter().map(|(_, end)| *end));
        starts.zip(&self.ends).filter_map(|(start, (middle, end))| {
            Some((self.text.get(start..*middle)?, self.text.get(*middle..*end)?))
        })
    }

    /// The value of the first pair of this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(n, _)| *n == name).map(|(_, value)| value)
    }

    /// A name that stands twice.
    pub fn twice(&self) -> Option<&str> {
        let names = self.iter().map(|(name, _)| name);
        names
            .enumerate()
            .find(|(at, name)| self.iter().take(*at).any(|(n, _)| n == *name))
            .map(|n| n.1)
    }
}
