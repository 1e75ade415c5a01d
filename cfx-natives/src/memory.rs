//! Memory that natives of the client read and write.

use cfx_core::native::Buffer;

/// Bytes that a native fills with a text and its terminator.
#[derive(Debug)]
pub struct TextBuffer(Vec<u8>);

impl TextBuffer {
    /// Room for `capacity` bytes.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        Self(vec![0; capacity])
    }

    /// Lends the bytes to a native, which writes no further than the capacity reaches.
    pub fn buffer(&mut self) -> Buffer<'_> {
        // SAFETY: no source says how much these natives write. The room that the generator's
        // special cases give them is several times that of any text of the game's interface.
        unsafe { Buffer::new(&mut self.0) }
    }

    /// The text that was written, up to its terminator; broken UTF-8 is replaced.
    #[must_use]
    pub fn into_text(self) -> String {
        let text = self.0.split(|byte| *byte == 0).next().unwrap_or_default();
        String::from_utf8_lossy(text).into_owned()
    }
}

/// The sixteen floats that a native knows as the address of a matrix.
#[must_use]
pub fn matrix(floats: &mut [f32; 16]) -> Buffer<'_> {
    // SAFETY: any bytes are floats, and the slice covers the array.
    let bytes = unsafe {
        core::slice::from_raw_parts_mut(floats.as_mut_ptr().cast::<u8>(), size_of_val(floats))
    };
    // SAFETY: a matrix has sixteen floats, which is what natives read and write there.
    unsafe { Buffer::new(bytes) }
}
