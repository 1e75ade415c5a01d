//! The numbers by which the platform knows the functions of a runtime, which may have several
//! files: each of them counts its own functions.

use std::rc::Rc;

/// How many bits of a number are those of the file's own.
const BITS: u32 = 26;
/// Files have places from 1 on; this one stands for [`Functions::others`].
const OTHERS: u32 = 31;

/// Which function of which file has which number.
///
/// Those of the first file have their own, as far as it is not negative. Other files' are
/// negative: a place for the file, and its own number. What does not fit is remembered.
#[derive(Default)]
pub(crate) struct Functions {
    files: Vec<Rc<str>>,
    others: Vec<(Rc<str>, u32)>,
}

impl Functions {
    /// Adds a file.
    pub(crate) fn add(&mut self, file: &str) {
        self.files.push(file.into());
    }

    /// The number of a function; `None` when there are too many.
    pub(crate) fn number(&mut self, file: &str, idx: u32) -> Option<i32> {
        let place = self.files.iter().position(|known| **known == *file)?;
        match u32::try_from(place).ok()? {
            0 if idx <= i32::MAX.cast_unsigned() => return Some(idx.cast_signed()),
            place @ 1..OTHERS if idx >> BITS == 0 => return Some(negative(place, idx)),
            _ => {}
        }
        let file = &self.files[place];
        let known = self
            .others
            .iter()
            .position(|(owner, number)| owner == file && *number == idx);
        let at = known.unwrap_or(self.others.len());
        let number = u32::try_from(at).ok().filter(|at| at >> BITS == 0)?;
        if known.is_none() {
            self.others.push((Rc::clone(file), idx));
        }
        Some(negative(OTHERS, number))
    }

    /// The function of a number.
    pub(crate) fn find(&self, number: i32) -> Option<(Rc<str>, u32)> {
        if number >= 0 {
            let file = self.files.first()?;
            return Some((Rc::clone(file), number.cast_unsigned()));
        }
        let code = !number.cast_unsigned();
        let (place, idx) = (code >> BITS, code & ((1 << BITS) - 1));
        if place == OTHERS {
            return self.others.get(idx as usize).cloned();
        }
        // The first file's are not negative.
        let file = self.files.get(place as usize).filter(|_| place > 0)?;
        Some((Rc::clone(file), idx))
    }
}

/// Never -1, which the platform takes for no function.
fn negative(place: u32, idx: u32) -> i32 {
    (!(place << BITS | idx)).cast_signed()
}

#[cfg(test)]
mod tests {
    use super::Functions;

    #[test]
    fn every_function_is_found_by_its_number() {
        let mut functions = Functions::default();
        for file in 0..40 {
            functions.add(&format!("file {file}"));
        }
        let mut seen = Vec::new();
        for file in 0..40 {
            let name = format!("file {file}");
            for idx in [0, 1, 7, (1 << 26) - 1, 1 << 26, 0x7FFF_FFFF, u32::MAX] {
                let number = functions.number(&name, idx).unwrap();
                assert_ne!(number, -1);
                assert_eq!(functions.number(&name, idx), Some(number));
                let (owner, found) = functions.find(number).unwrap();
                assert_eq!((&*owner, found), (&*name, idx));
                assert!(!seen.contains(&number), "{number}");
                seen.push(number);
            }
        }
        // The first file's are its own.
        assert_eq!(functions.number("file 0", 5), Some(5));
        assert_eq!(functions.number("no file", 5), None);
    }

    #[test]
    fn numbers_of_nobody() {
        let mut functions = Functions::default();
        assert_eq!(functions.find(5), None);
        functions.add("one");
        for number in [-1, -2, i32::MIN, -(1 << 26) - 1] {
            assert_eq!(functions.find(number), None, "{number}");
        }
    }
}
