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

/// One copy of the sort for every kind of item: by insertion, for there are dozens at most, and the standard
/// library's sort is 4 KB of WebAssembly.
fn order(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut indices = Vec::with_capacity(count);
    for index in 0..count {
        let at = indices.partition_point(|known| compare(*known, index).is_le());
        indices.insert(at, index);
    }
    indices
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_come_in_order_as_from_the_standard_sort() {
        let numbers: Vec<u32> = (0..60).map(|n| n * 37 % 53).collect();
        let mut sorted = numbers.clone();
        sorted.sort_unstable();
        assert_eq!(ordered(numbers, Ord::cmp), sorted);
    }

    #[test]
    fn equal_items_keep_their_order() {
        let words = vec!["bb", "a", "cc", "d"];
        let sorted = ordered(words, |a, b| a.len().cmp(&b.len()));
        assert_eq!(sorted, ["a", "d", "bb", "cc"]);
    }
}
