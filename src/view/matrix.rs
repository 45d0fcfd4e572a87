//! States and bodies as a matrix: who belongs to what at the end of the chosen time.

use yew::prelude::*;

use crate::model::period::Period;
use crate::view::still::Draw;

/// The matrix.
#[derive(PartialEq)]
pub struct Matrix {
    /// The chosen time.
    pub period: Period,
}

impl Draw for Matrix {
    const NAME: &'static str = "Matrix";

    fn draw(&self) -> Html {
        Html::default()
    }
}
