//! Lists that are asked without a fear: an index that is not there reads as nothing.
//!
//! The solvers count rows and columns themselves, so every index exists. Should one ever not, a
//! zero is read and nothing is written, instead of a panic in a town's server.

/// Reading and writing by index, without panics.
pub(crate) trait At<T> {
    /// The value at `i`, or the default where there is none.
    fn at(&self, i: usize) -> T;
    /// Sets the value at `i`, if there is one.
    fn put(&mut self, i: usize, value: T);
}

impl<T: Copy + Default> At<T> for [T] {
    fn at(&self, i: usize) -> T {
        self.get(i).copied().unwrap_or_default()
    }

    fn put(&mut self, i: usize, value: T) {
        if let Some(place) = self.get_mut(i) {
            *place = value;
        }
    }
}

/// The list at `i` of a list of lists, empty where there is none.
pub(crate) fn row<T>(lists: &[Vec<T>], i: usize) -> &[T] {
    lists.get(i).map_or(&[], Vec::as_slice)
}
