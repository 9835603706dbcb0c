//! A source that ends after so many bytes and remembers whether there was more.

use std::io::{self, Read};

use measure::Problem;

/// A source with an end.
pub(crate) struct Bounded<R> {
    source: R,
    most: u64,
    left: u64,
    is_over: bool,
}

impl<R: Read> Bounded<R> {
    pub fn new(source: R, most: u64) -> Self {
        Self { source, most, left: most, is_over: false }
    }

    /// The problem of a source that had more.
    pub fn problem(&self) -> Option<Problem> {
        self.is_over.then(|| Problem::new("too-many-bytes", "").with("most", self.most))
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            self.is_over = self.is_over || self.source.read(&mut [0; 1])? > 0;
            return Ok(0);
        }
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(buffer.len());
        let read = self.source.read(buffer.get_mut(..most).unwrap_or_default())?;
        self.left = self.left.saturating_sub(read as u64);
        Ok(read)
    }
}
