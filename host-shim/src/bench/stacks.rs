//! Samples of what scripts are doing, in the formats that viewers open.

use std::collections::HashMap;
use std::fmt::Write;

use serde_json::{Value, json};

use crate::failure::Frame;

/// Where in scripts the time goes: stacks of functions, and how long each of them was the
/// running one. The outermost entries are the resource and its handler.
///
/// [`speedscope`](Stacks::speedscope) is for <https://www.speedscope.app>,
/// [`folded`](Stacks::folded) for everything else that draws flame graphs (`flamegraph.pl`,
/// `inferno`, speedscope, too).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stacks {
    frames: Vec<Place>,
    known: HashMap<Place, usize>,
    /// Outermost first.
    weights: HashMap<Vec<usize>, u64>,
    samples: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Place {
    name: String,
    file: Option<String>,
    line: Option<u32>,
}

fn place(frame: &Frame) -> Place {
    Place {
        name: frame.function.clone(),
        file: frame.file.clone(),
        line: frame.line,
    }
}

impl Stacks {
    /// Adds a sample: the outermost names, the functions with the innermost first, and what
    /// it stands for in nanoseconds.
    pub(super) fn add(&mut self, outer: [&str; 2], stack: &[Frame], nanoseconds: u64) {
        let mut key: Vec<usize> = Vec::with_capacity(outer.len() + stack.len());
        for name in outer {
            let index = self.index(Place {
                name: name.to_owned(),
                file: None,
                line: None,
            });
            key.push(index);
        }
        for frame in stack.iter().rev() {
            let index = self.index(place(frame));
            key.push(index);
        }
        *self.weights.entry(key).or_default() += nanoseconds;
        self.samples += 1;
    }

    fn index(&mut self, place: Place) -> usize {
        if let Some(index) = self.known.get(&place) {
            return *index;
        }
        let index = self.frames.len();
        self.frames.push(place.clone());
        self.known.insert(place, index);
        index
    }

    /// How many samples there are.
    pub fn samples(&self) -> u64 {
        self.samples
    }

    /// The stacks in a fixed order.
    fn sorted(&self) -> Vec<(&Vec<usize>, u64)> {
        let mut all: Vec<_> = (self.weights.iter())
            .map(|(stack, weight)| (stack, *weight))
            .collect();
        all.sort();
        all
    }

    /// One line for each stack: its functions with semicolons between, outermost first, and
    /// its time in microseconds.
    pub fn folded(&self) -> String {
        let mut lines: Vec<String> = Vec::new();
        for (stack, weight) in self.sorted() {
            let mut line = String::new();
            for (at, index) in stack.iter().enumerate() {
                if at > 0 {
                    line.push(';');
                }
                // What separates functions cannot be part of one.
                line.push_str(&self.frames[*index].name.replace([';', '\n'], ":"));
            }
            // The last space is what separates the number.
            let _ = write!(line, " {}", weight.div_ceil(1000));
            lines.push(line);
        }
        lines.sort();
        lines.push(String::new());
        lines.join("\n")
    }

    /// A file for <https://www.speedscope.app>.
    pub fn speedscope(&self, name: &str) -> Value {
        let frames: Vec<_> = (self.frames.iter())
            .map(|place| {
                let mut frame = json!({ "name": place.name });
                if let Some(file) = &place.file {
                    frame["file"] = json!(file);
                }
                if let Some(line) = place.line {
                    frame["line"] = json!(line);
                }
                frame
            })
            .collect();
        let sorted = self.sorted();
        let samples: Vec<_> = sorted.iter().map(|(stack, _)| stack).collect();
        let weights: Vec<_> = sorted.iter().map(|(_, weight)| weight).collect();
        let all: u64 = sorted.iter().map(|(_, weight)| weight).sum();
        json!({
            "$schema": "https://www.speedscope.app/file-format-schema.json",
            "exporter": concat!("host-shim ", env!("CARGO_PKG_VERSION")),
            "name": name,
            "activeProfileIndex": 0,
            "shared": { "frames": frames },
            "profiles": [{
                "type": "sampled",
                "name": name,
                "unit": "nanoseconds",
                "startValue": 0,
                "endValue": all,
                "samples": samples,
                "weights": weights,
            }],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(function: &str, file: &str, line: u32) -> Frame {
        Frame {
            function: function.to_owned(),
            location: None,
            file: Some(file.to_owned()),
            line: Some(line),
            offset: None,
        }
    }

    fn stacks() -> Stacks {
        let mut stacks = Stacks::default();
        let inner = frame("shop::price", "C:/shop/src/lib.rs", 31);
        let outer = frame("shop::buy;sell", "src/lib.rs", 12);
        stacks.add(["shop", "event `buy`"], &[inner, outer.clone()], 2000);
        stacks.add(["shop", "event `buy`"], std::slice::from_ref(&outer), 500);
        stacks.add(["shop", "event `buy`"], &[outer], 1500);
        stacks
    }

    #[test]
    fn folded_stacks_have_a_line_each() {
        assert_eq!(
            stacks().folded(),
            "shop;event `buy`;shop::buy:sell 2\n\
             shop;event `buy`;shop::buy:sell;shop::price 2\n"
        );
        assert_eq!(Stacks::default().folded(), "");
    }

    #[test]
    fn speedscope_files_refer_to_their_frames() {
        let file = stacks().speedscope("shop");
        let frames = file["shared"]["frames"].as_array().unwrap();
        assert_eq!(
            frames[2],
            json!({ "name": "shop::buy;sell", "file": "src/lib.rs", "line": 12 })
        );
        assert_eq!(
            frames[3],
            json!({ "name": "shop::price", "file": "C:/shop/src/lib.rs", "line": 31 })
        );
        let profile = &file["profiles"][0];
        assert_eq!(profile["samples"], json!([[0, 1, 2], [0, 1, 2, 3]]));
        assert_eq!(profile["weights"], json!([2000, 2000]));
        assert_eq!(profile["endValue"], 4000);
        assert_eq!(stacks().samples(), 3);
    }
}
