//! Decimals: what is written is read again, as short as it can be.

use northern_route::scale::decimal::{Decimal, parse};
use proptest::prelude::*;

use crate::random::draws;

proptest! {
    #![proptest_config(draws(1000))]

    #[test]
    fn what_is_written_is_read_again(number in -1e7..1e7_f64, places in 0..=4_u8) {
        let text = Decimal(number, places).to_string();
        let read = parse(&text).expect("plain");
        let half = 0.5 * 10_f64.powi(-i32::from(places));
        prop_assert!((read - number).abs() <= half + 1e-6, "{text}");
        prop_assert_eq!(Decimal(read, places).to_string(), text, "written again");
    }

    #[test]
    fn no_zero_is_needless(number in -1e7..1e7_f64, places in 0..=4_u8) {
        let text = Decimal(number, places).to_string();
        prop_assert!(!text.contains('.') || !text.ends_with(['0', '.']), "{text}");
        prop_assert!(text != "-0");
    }

    #[test]
    fn what_is_read_is_a_number_of_plain_digits(text in "[-+.0-9eE ]{0,14}") {
        if let Some(number) = parse(&text) {
            prop_assert_eq!(Some(number), text.parse().ok(), "as the standard library reads it");
        }
    }
}
