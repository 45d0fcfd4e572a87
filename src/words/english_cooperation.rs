//! English: the words of the layer cooperation.
