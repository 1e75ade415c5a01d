//! Bounds-checked access to a guest's memory.
//!
//! Addresses and lengths come from the guest as 64-bit numbers: no sum of two
//! of them is formed without a check, and nothing is allocated by a guest's
//! number before it is known to lie inside memory.

use std::ffi::CStr;

/// The `len` bytes at `address`, if all of them exist.
#[inline]
pub(crate) fn slice(memory: &[u8], address: u64, len: u64) -> Option<&[u8]> {
    let start = usize::try_from(address).ok()?;
    let end = start.checked_add(usize::try_from(len).ok()?)?;
    memory.get(start..end)
}

/// [`slice`], to write to.
#[inline]
pub(crate) fn slice_mut(memory: &mut [u8], address: u64, len: u64) -> Option<&mut [u8]> {
    let start = usize::try_from(address).ok()?;
    let end = start.checked_add(usize::try_from(len).ok()?)?;
    memory.get_mut(start..end)
}

/// A number at `address`.
#[inline]
pub(crate) fn read<const N: usize>(memory: &[u8], address: u64) -> Option<[u8; N]> {
    slice(memory, address, N as u64)?.try_into().ok()
}

/// Why there is no C string at an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoString {
    OutOfBounds,
    Unterminated,
}

/// The C string at `address`, without its NUL.
#[inline]
pub(crate) fn c_string(memory: &[u8], address: u64) -> Result<&[u8], NoString> {
    let rest = usize::try_from(address)
        .ok()
        .and_then(|start| memory.get(start..))
        .filter(|rest| !rest.is_empty())
        .ok_or(NoString::OutOfBounds)?;
    CStr::from_bytes_until_nul(rest)
        .map(CStr::to_bytes)
        .map_err(|_| NoString::Unterminated)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_do_not_wrap() {
        let memory = [1, 2, 3, 0];
        assert_eq!(slice(&memory, 1, 2), Some(&[2, 3][..]));
        assert_eq!(slice(&memory, 4, 0), Some(&[][..]));
        assert_eq!(slice(&memory, 4, 1), None);
        assert_eq!(slice(&memory, 5, 0), None);
        assert_eq!(slice(&memory, u64::MAX, 2), None);
        assert_eq!(slice(&memory, 2, u64::MAX), None);
    }

    #[test]
    fn c_strings_end_inside_memory() {
        assert_eq!(c_string(b"ab\0c", 0), Ok(&b"ab"[..]));
        assert_eq!(c_string(b"ab\0c", 2), Ok(&b""[..]));
        assert_eq!(c_string(b"ab\0c", 3), Err(NoString::Unterminated));
        assert_eq!(c_string(b"ab\0c", 4), Err(NoString::OutOfBounds));
        assert_eq!(c_string(b"ab\0c", u64::MAX), Err(NoString::OutOfBounds));
    }
}
