//! Guests that are nearly right: a real one with other numbers in its code, other bytes in
//! its data.

use wasmparser::{Operator, Parser, Payload};

use super::property::Numbers;

/// What can be changed so that a module stays one.
pub struct Base {
    wasm: Vec<u8>,
    /// Where the numbers of the code are, and how many bytes each takes.
    constants: Vec<(usize, usize)>,
    /// Where the bytes of the data are.
    data: Vec<(usize, usize)>,
}

impl Base {
    /// # Panics
    /// When it is no module.
    pub fn new(wasm: &[u8]) -> Self {
        let mut base = Self {
            wasm: wasm.to_vec(),
            constants: Vec::new(),
            data: Vec::new(),
        };
        for payload in Parser::new(0).parse_all(wasm) {
            match payload.expect("a real guest is a module") {
                Payload::CodeSectionEntry(body) => base.read_code(&body),
                Payload::DataSection(segments) => {
                    for segment in segments {
                        let segment = segment.expect("its data can be read");
                        let end = segment.range.end;
                        base.data.push((end - segment.data.len(), end));
                    }
                }
                _ => {}
            }
        }
        base
    }

    fn read_code(&mut self, body: &wasmparser::FunctionBody<'_>) {
        let mut reader = body.get_operators_reader().expect("it has code");
        while !reader.eof() {
            let (operator, at) = reader.read_with_offset().expect("it can be read");
            if let Operator::I32Const { .. } | Operator::I64Const { .. } = operator {
                // The number stands behind the operator's one byte.
                let at = at + 1;
                let end = reader.original_position();
                self.constants.push((at, end - at));
            }
        }
    }

    /// Another module: up to 255 changes, as these numbers say.
    pub fn mutate(&self, numbers: &mut Numbers<'_>) -> Vec<u8> {
        let mut wasm = self.wasm.clone();
        for _ in 0..=numbers.byte() {
            match numbers.byte() % 8 {
                // Rarely, because what comes of it is hardly ever a module.
                0 if numbers.byte().is_multiple_of(16) => {
                    let at = numbers.below(wasm.len().min(0x1_0000));
                    wasm[at] ^= 1 << (numbers.byte() % 8);
                }
                0..=2 if !self.data.is_empty() => {
                    let (start, end) = self.data[numbers.below(self.data.len())];
                    if start < end {
                        let at = start + numbers.below(end - start);
                        wasm[at] = numbers.byte();
                    }
                }
                _ if !self.constants.is_empty() => {
                    let (at, length) = self.constants[numbers.below(self.constants.len())];
                    write_number(&mut wasm[at..at + length], numbers);
                }
                _ => {}
            }
        }
        wasm
    }
}

/// Any signed number that takes exactly so many bytes.
fn write_number(to: &mut [u8], numbers: &mut Numbers<'_>) {
    let Some((last, first)) = to.split_last_mut() else {
        return;
    };
    for byte in first.iter_mut() {
        *byte = numbers.byte() | 0x80;
    }
    // The longest may hold the sign alone in their last bits.
    let bits = numbers.byte();
    *last = match first.len() {
        0..=3 => bits & 0x7f,
        4 if bits.is_multiple_of(2) => bits & 0x07,
        4 => 0x78 | bits & 0x07,
        9 if bits.is_multiple_of(2) => 0,
        9 => 0x7f,
        _ if bits.is_multiple_of(2) => bits & 0x3f,
        _ => 0x40 | bits & 0x3f,
    };
}
