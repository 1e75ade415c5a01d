//! Guests that mean ill, or nothing at all: what the fuzz targets `guests` and `mutants` do
//! without an end, done so often that a mistake of the host would show.

#[path = "../sdk/build.rs"]
#[allow(dead_code, reason = "shared with the tests of guests")]
mod build;
mod mutate;
mod property;
mod smith;

use mutate::Base;
use property::{Numbers, Reached, hold};

/// Bytes that look random and are the same in every run.
fn bytes(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 32) as u8
    };
    std::iter::repeat_with(next).take(length).collect()
}

/// How often each end was reached. A property that nobody reaches holds always.
#[derive(Default, Debug)]
struct Ends {
    refused: usize,
    stopped: usize,
    lived: usize,
}

impl Ends {
    fn count(&mut self, reached: Reached) {
        match reached {
            Reached::Refused => self.refused += 1,
            Reached::Stopped => self.stopped += 1,
            Reached::Lived => self.lived += 1,
        }
    }
}

#[test]
fn any_guest() {
    let mut ends = Ends::default();
    for seed in 1..=80 {
        let input = bytes(seed, 4096);
        let (script, module) = input.split_at(256);
        let Some(guest) = smith::guest(module) else {
            continue;
        };
        ends.count(hold(&guest, &mut Numbers(script)));
    }
    assert!(ends.stopped > 10 && ends.refused < 40, "{ends:?}");
}

#[track_caller]
fn any_mutant(guest: &[u8], mutants: u64) {
    let base = Base::new(guest);
    assert_eq!(hold(guest, &mut Numbers(&[])), Reached::Lived);
    let mut ends = Ends::default();
    for seed in 1..=mutants {
        let input = bytes(seed, 2048);
        let mut numbers = Numbers(&input);
        let mutant = base.mutate(&mut numbers);
        ends.count(hold(&mutant, &mut numbers));
    }
    let all = usize::try_from(mutants).unwrap_or(0);
    assert!(ends.refused < all && ends.stopped > 0, "{ends:?}");
}

#[test]
fn any_mutant_of_a_script_by_hand() {
    let probe = wat::parse_str(include_str!("../all/probe.wat")).unwrap();
    any_mutant(&probe, 100);
}

#[test]
fn any_mutant_of_a_real_script() {
    any_mutant(build::ours(build::Revision::Host), 10);
}
