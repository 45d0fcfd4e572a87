//! The runtime of the split point: waits for a part of the program to be fetched.
//!
//! `#[wasm_split]` calls what stands here in the place of `wasm_split_helpers`' own runtime, which is made for
//! programs with threads and costs 2 KB of the first load more. The names are the macro's; both crates have one
//! version in Cargo.toml, since these names are not part of what they promise.

#![allow(
    unsafe_code,
    reason = "the macro's contract: a pointer goes to the loader's script and comes back once"
)]

use std::cell::Cell;
use std::ffi::c_void;
use std::future::poll_fn;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Poll, Waker};

/// The part could not be fetched.
#[derive(Clone, Copy, Debug)]
pub struct SplitLoaderError;

/// What the macro names.
pub mod rt {
    use super::{Cell, Pin, Poll, Rc, SplitLoaderError, Waker, c_void, poll_fn};

    /// What the loader's script calls when it is done: with the pointer it was given, and whether the part is here.
    pub type LoadCallbackFn = unsafe extern "C" fn(*const c_void, bool);
    /// The loader's script: fetches the part; one that is here already is not fetched again.
    pub type LoadFn = unsafe extern "C" fn(LoadCallbackFn, *const c_void);

    /// A part that can be fetched.
    #[derive(Debug)]
    pub struct LazySplitLoader(LoadFn);

    impl LazySplitLoader {
        /// A part by its loader.
        ///
        /// # Safety
        /// The loader must call its callback exactly once, with the pointer that it was given.
        pub const unsafe fn new(load: LoadFn) -> Self {
            Self(load)
        }
    }

    /// What script and waiting task share.
    #[derive(Default)]
    struct Waiting {
        is_here: Cell<Option<bool>>,
        waker: Cell<Option<Waker>>,
    }

    /// Fetches a part, again if it could not be had before.
    ///
    /// # Errors
    /// Where it could not be had.
    pub async fn ensure_loaded(loader: Pin<&LazySplitLoader>) -> Result<(), SplitLoaderError> {
        let waiting = Rc::new(Waiting::default());
        let shared = Rc::into_raw(Rc::clone(&waiting));
        // SAFETY: `new` promises that the loader hands the pointer to `done` exactly once.
        unsafe { (loader.get_ref().0)(done, shared.cast()) };
        poll_fn(|context| {
            waiting.is_here.get().map_or_else(
                || {
                    waiting.waker.set(Some(context.waker().clone()));
                    Poll::Pending
                },
                Poll::Ready,
            )
        })
        .await
        .then_some(())
        .ok_or(SplitLoaderError)
    }

    unsafe extern "C" fn done(shared: *const c_void, is_here: bool) {
        // SAFETY: the pointer is that of `Rc::into_raw` in `ensure_loaded`, and comes back once.
        let waiting = unsafe { Rc::from_raw(shared.cast::<Waiting>()) };
        waiting.is_here.set(Some(is_here));
        if let Some(waker) = waiting.waker.take() {
            waker.wake();
        }
    }
}
