//! Short runs of bytes, eight at a time. On wasm32 the library's functions go byte by byte,
//! and a loop takes longer to begin than a name takes to end.

/// The first and the last eight bytes, which overlap in less than sixteen; of less than
/// eight bytes, all of them in some order. Of up to sixteen bytes nothing is left out.
#[inline]
pub(crate) fn ends(bytes: &[u8]) -> (u64, u64) {
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        return (u64::from_le_bytes(*first), u64::from_le_bytes(*last));
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        return (
            u32::from_le_bytes(*first).into(),
            u32::from_le_bytes(*last).into(),
        );
    }
    match *bytes {
        [one] => (one.into(), 0),
        [one, two] => (one.into(), two.into()),
        [one, two, three] => (u16::from_le_bytes([one, two]).into(), three.into()),
        _ => (0, 0),
    }
}

/// Equality.
#[inline]
pub(crate) fn is_same(this: &[u8], other: &[u8]) -> bool {
    this.len() == other.len() && ends(this) == ends(other) && (this.len() <= 16 || this == other)
}

/// The text that bytes are, if all of them are ASCII.
#[inline]
pub(crate) fn ascii(bytes: &[u8]) -> Option<&str> {
    let (first, last) = ends(bytes);
    let mut seen = first | last;
    if bytes.len() > 16 {
        seen |= all(bytes);
    }
    if seen & u64::from_ne_bytes([0x80; 8]) != 0 {
        return None;
    }
    // SAFETY: what is ASCII is UTF-8.
    Some(unsafe { str::from_utf8_unchecked(bytes) })
}

/// The bits that are set in some byte, but for those of the last seven.
fn all(bytes: &[u8]) -> u64 {
    let (words, _) = bytes.as_chunks();
    words
        .iter()
        .fold(0, |seen, word| seen | u64::from_ne_bytes(*word))
}

/// The text that bytes are.
#[inline]
pub(crate) fn utf8(bytes: &[u8]) -> Result<&str, core::str::Utf8Error> {
    match ascii(bytes) {
        Some(text) => Ok(text),
        None => core::str::from_utf8(bytes),
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn every_byte_counts() {
        for length in 0..40 {
            let bytes: Vec<u8> = (0u8..length).map(|byte| b'A' + byte % 26).collect();
            assert_eq!(utf8(&bytes).unwrap().as_bytes(), bytes);
            assert!(is_same(&bytes, &bytes.clone()));
            assert!(!is_same(&bytes, &[&*bytes, b"A"].concat()));
            for place in 0..bytes.len() {
                let mut other = bytes.clone();
                other[place] ^= 0x20;
                assert!(!is_same(&bytes, &other), "{length} {place}");
                if length <= 16 {
                    assert_ne!(ends(&bytes), ends(&other), "{length} {place}");
                }
                other[place] = 0xFF;
                assert!(utf8(&other).is_err(), "{length} {place}");
                if place + 1 < bytes.len() {
                    other[place..place + 2].copy_from_slice("ä".as_bytes());
                    assert_eq!(utf8(&other).unwrap().as_bytes(), other);
                }
            }
        }
    }
}
