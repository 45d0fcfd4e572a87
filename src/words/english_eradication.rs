//! English: the words of the layer eradication.
