//! English: the words of the layer borders.
