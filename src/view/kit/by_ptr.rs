//! Shared data that counts as equal only when it is the same allocation.

use std::ops::Deref;
use std::rc::Rc;

/// A shared value compared by pointer, so that unchanged layers are recognised at once.
#[derive(Debug, Default)]
pub struct ByPtr<T>(Rc<T>);

impl<T> ByPtr<T> {
    /// Shares a value.
    pub fn new(value: T) -> Self {
        Self(Rc::new(value))
    }
}

impl<T> Clone for ByPtr<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for ByPtr<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for ByPtr<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> From<Rc<T>> for ByPtr<T> {
    fn from(value: Rc<T>) -> Self {
        Self(value)
    }
}
