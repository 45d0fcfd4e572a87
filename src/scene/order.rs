//! Sorting, compiled once: the order of rows and marks is found on their indices.

use std::cmp::Ordering;

/// The items in the order of `compare`; equal ones stay as they stand.
pub fn ordered<T>(items: Vec<T>, mut compare: impl FnMut(&T, &T) -> Ordering) -> Vec<T> {
    let indices = order(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    let mut places: Vec<Option<T>> = items.into_iter().map(Some).collect();
    indices
        .into_iter()
        .filter_map(|index| places[index].take())
        .collect()
}

/// One copy of the sort for every kind of item.
fn order(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut indices: Vec<usize> = (0..count).collect();
    indices.sort_by(|a, b| compare(*a, *b));
    indices
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_keep_their_order() {
        let words = vec!["bb", "a", "cc", "d"];
        let sorted = ordered(words, |a, b| a.len().cmp(&b.len()));
        assert_eq!(sorted, ["a", "d", "bb", "cc"]);
    }
}
