// Made by native-gen 0.2.0 from data 0c01a1c120ee7230; do not edit.

//! Namespace `DATAFILE` of the RedM client.

use crate::prelude::*;

/// `DataarrayGetBool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAB1231D2DE52F2D3>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `array_data`: there must be as many as it takes.
#[doc(alias("DataarrayGetBool", "DATAARRAY_GET_BOOL", "0xAB1231D2DE52F2D3"))]
#[inline]
pub unsafe fn dataarray_get_bool(array_data: &mut [u8], array_index: i32) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let array_data = unsafe { Buffer::new(array_data) };
    call(0xAB1231D2DE52F2D3, (array_data, array_index))
}

/// `DataarrayGetCount`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6A885BF69239E539>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `array_data`: there must be as many as it takes.
#[doc(alias("DataarrayGetCount", "DATAARRAY_GET_COUNT", "0x6A885BF69239E539"))]
#[inline]
pub unsafe fn dataarray_get_count(array_data: &mut [u8]) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let array_data = unsafe { Buffer::new(array_data) };
    call(0x6A885BF69239E539, (array_data,))
}

/// `DataarrayGetFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA9D003CF419CB81E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `array_data`: there must be as many as it takes.
#[doc(alias("DataarrayGetFloat", "DATAARRAY_GET_FLOAT", "0xA9D003CF419CB81E"))]
#[inline]
pub unsafe fn dataarray_get_float(array_data: &mut [u8], array_index: i32) -> f32 {
    // SAFETY: the caller promises that the native stays inside.
    let array_data = unsafe { Buffer::new(array_data) };
    call(0xA9D003CF419CB81E, (array_data, array_index))
}

/// `DataarrayGetInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x96DEA500B6EBBE53>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `array_data`: there must be as many as it takes.
#[doc(alias("DataarrayGetInt", "DATAARRAY_GET_INT", "0x96DEA500B6EBBE53"))]
#[inline]
pub unsafe fn dataarray_get_int(array_data: &mut [u8], array_index: i32) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let array_data = unsafe { Buffer::new(array_data) };
    call(0x96DEA500B6EBBE53, (array_data, array_index))
}

/// `DataarrayGetString`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB6790A8FF80F889F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `array_data`: there must be as many as it takes.
#[doc(alias("DataarrayGetString", "DATAARRAY_GET_STRING", "0xB6790A8FF80F889F"))]
#[inline]
pub unsafe fn dataarray_get_string(array_data: &mut [u8], array_index: i32) -> Option<String> {
    // SAFETY: the caller promises that the native stays inside.
    let array_data = unsafe { Buffer::new(array_data) };
    call(0xB6790A8FF80F889F, (array_data, array_index))
}

/// `DataarrayGetType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x151DAFE6B3B9888F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `array_data`: there must be as many as it takes.
#[doc(alias("DataarrayGetType", "DATAARRAY_GET_TYPE", "0x151DAFE6B3B9888F"))]
#[inline]
pub unsafe fn dataarray_get_type(array_data: &mut [u8], array_index: i32) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let array_data = unsafe { Buffer::new(array_data) };
    call(0x151DAFE6B3B9888F, (array_data, array_index))
}

/// `DataarrayGetVector`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x850DA2750DA14E9A>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `array_data`: there must be as many as it takes.
#[doc(alias("DataarrayGetVector", "DATAARRAY_GET_VECTOR", "0x850DA2750DA14E9A"))]
#[inline]
pub unsafe fn dataarray_get_vector(array_data: &mut [u8], array_index: i32) -> Vector3 {
    // SAFETY: the caller promises that the native stays inside.
    let array_data = unsafe { Buffer::new(array_data) };
    call(0x850DA2750DA14E9A, (array_data, array_index))
}

/// `DatadictGetBool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x175E915A486EE548>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `object_data`: there must be as many as it takes.
#[doc(alias("DatadictGetBool", "DATADICT_GET_BOOL", "0x175E915A486EE548"))]
#[inline]
pub unsafe fn datadict_get_bool(object_data: &mut [u8], key: &str) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let object_data = unsafe { Buffer::new(object_data) };
    call(0x175E915A486EE548, (object_data, key))
}

/// `DatadictGetFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x814643ECA258ADF5>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `object_data`: there must be as many as it takes.
#[doc(alias("DatadictGetFloat", "DATADICT_GET_FLOAT", "0x814643ECA258ADF5"))]
#[inline]
pub unsafe fn datadict_get_float(object_data: &mut [u8], key: &str) -> f32 {
    // SAFETY: the caller promises that the native stays inside.
    let object_data = unsafe { Buffer::new(object_data) };
    call(0x814643ECA258ADF5, (object_data, key))
}

/// `DatadictGetInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9D896A3B87D96E2B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `object_data`: there must be as many as it takes.
#[doc(alias("DatadictGetInt", "DATADICT_GET_INT", "0x9D896A3B87D96E2B"))]
#[inline]
pub unsafe fn datadict_get_int(object_data: &mut [u8], key: &str) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let object_data = unsafe { Buffer::new(object_data) };
    call(0x9D896A3B87D96E2B, (object_data, key))
}

/// `DatadictGetString`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE37B38C0B4E95DFA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `object_data`: there must be as many as it takes.
#[doc(alias("DatadictGetString", "DATADICT_GET_STRING", "0xE37B38C0B4E95DFA"))]
#[inline]
pub unsafe fn datadict_get_string(object_data: &mut [u8], key: &str) -> Option<String> {
    // SAFETY: the caller promises that the native stays inside.
    let object_data = unsafe { Buffer::new(object_data) };
    call(0xE37B38C0B4E95DFA, (object_data, key))
}

/// `DatadictGetType`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x92E11E3CA4C7CDF0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `object_data`: there must be as many as it takes.
#[doc(alias("DatadictGetType", "DATADICT_GET_TYPE", "0x92E11E3CA4C7CDF0"))]
#[inline]
pub unsafe fn datadict_get_type(object_data: &mut [u8], key: &str) -> i32 {
    // SAFETY: the caller promises that the native stays inside.
    let object_data = unsafe { Buffer::new(object_data) };
    call(0x92E11E3CA4C7CDF0, (object_data, key))
}

/// `DatadictGetVector`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE459C941431E0FFA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `object_data`: there must be as many as it takes.
#[doc(alias("DatadictGetVector", "DATADICT_GET_VECTOR", "0xE459C941431E0FFA"))]
#[inline]
pub unsafe fn datadict_get_vector(object_data: &mut [u8], key: &str) -> Vector3 {
    // SAFETY: the caller promises that the native stays inside.
    let object_data = unsafe { Buffer::new(object_data) };
    call(0xE459C941431E0FFA, (object_data, key))
}

/// `DatadictIsArrayValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB04B69CF277D15C0>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `file_dict`: there must be as many as it takes.
#[doc(alias(
    "DatadictIsArrayValid",
    "DATADICT_IS_ARRAY_VALID",
    "0xB04B69CF277D15C0"
))]
#[inline]
pub unsafe fn datadict_is_array_valid(file_dict: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let file_dict = unsafe { Buffer::new(file_dict) };
    call(0xB04B69CF277D15C0, (file_dict,))
}

/// `DatadictIsDictValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4607D57C5F7D332A>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `file_dict`: there must be as many as it takes.
#[doc(alias("DatadictIsDictValid", "DATADICT_IS_DICT_VALID", "0x4607D57C5F7D332A"))]
#[inline]
pub unsafe fn datadict_is_dict_valid(file_dict: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let file_dict = unsafe { Buffer::new(file_dict) };
    call(0x4607D57C5F7D332A, (file_dict,))
}

/// `DatadictSetInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x26FDF5E99AA2F3E9>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `object_data`: there must be as many as it takes.
#[doc(alias("DatadictSetInt", "DATADICT_SET_INT", "0x26FDF5E99AA2F3E9"))]
#[inline]
pub unsafe fn datadict_set_int(object_data: &mut [u8], key: &str, value: i32) {
    // SAFETY: the caller promises that the native stays inside.
    let object_data = unsafe { Buffer::new(object_data) };
    call(0x26FDF5E99AA2F3E9, (object_data, key, value))
}

/// `DatafileCreate`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x56B7291FB953DD51>
#[doc(alias("DatafileCreate", "DATAFILE_CREATE", "0x56B7291FB953DD51"))]
#[inline]
pub fn datafile_create(index: i32) {
    call(0x56B7291FB953DD51, (index,))
}

/// `DatafileDelete`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9FB90EEDEA9F2D5C>
#[doc(alias("DatafileDelete", "DATAFILE_DELETE", "0x9FB90EEDEA9F2D5C"))]
#[inline]
pub fn datafile_delete(index: i32) {
    call(0x9FB90EEDEA9F2D5C, (index,))
}

/// `DatafileDeleteRequestedFile`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x604B8ED1A482F9DF>
#[doc(alias(
    "DatafileDeleteRequestedFile",
    "DATAFILE_DELETE_REQUESTED_FILE",
    "0x604B8ED1A482F9DF"
))]
#[inline]
pub fn datafile_delete_requested_file(p0: i32) -> bool {
    call(0x604B8ED1A482F9DF, (p0,))
}

/// `DatafileHasLoadedFileData`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x17279C820464CEE0>
#[doc(alias(
    "DatafileHasLoadedFileData",
    "DATAFILE_HAS_LOADED_FILE_DATA",
    "0x17279C820464CEE0"
))]
#[inline]
pub fn datafile_has_loaded_file_data(p0: i32) -> bool {
    call(0x17279C820464CEE0, (p0,))
}

/// `DatafileHasValidFileData`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE60100389E50EADE>
#[doc(alias(
    "DatafileHasValidFileData",
    "DATAFILE_HAS_VALID_FILE_DATA",
    "0xE60100389E50EADE"
))]
#[inline]
pub fn datafile_has_valid_file_data(p0: i32) -> bool {
    call(0xE60100389E50EADE, (p0,))
}

/// `DatafileSelectActiveFile`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x46102A0989AD80B5>
#[doc(alias(
    "DatafileSelectActiveFile",
    "DATAFILE_SELECT_ACTIVE_FILE",
    "0x46102A0989AD80B5"
))]
#[inline]
pub fn datafile_select_active_file(p0: i32, p1: i32) -> bool {
    call(0x46102A0989AD80B5, (p0, p1))
}

/// `DatafileUgcSelectData`.
///
/// Of unknown type: `ugc_request_id`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x790EC421078F5C4E>
#[doc(alias(
    "DatafileUgcSelectData",
    "DATAFILE_UGC_SELECT_DATA",
    "0x790EC421078F5C4E"
))]
#[inline]
pub fn datafile_ugc_select_data(ugc_request_id: i32, index: i32, p2: i32) -> i32 {
    call(0x790EC421078F5C4E, (ugc_request_id, index, p2))
}

/// `DatafileWatchRequestId`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA5834834CA8FD7FC>
#[doc(alias(
    "DatafileWatchRequestId",
    "DATAFILE_WATCH_REQUEST_ID",
    "0xA5834834CA8FD7FC"
))]
#[inline]
pub fn datafile_watch_request_id(id: i32) {
    call(0xA5834834CA8FD7FC, (id,))
}

/// `N_0x1c65cc931c0f946f`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x1C65CC931C0F946F>
#[doc(alias("N_0x1c65cc931c0f946f", "0x1C65CC931C0F946F"))]
#[inline]
pub fn n_0x1c65cc931c0f946f(p0: i32, p1: i32, p2: i32) {
    call(0x1C65CC931C0F946F, (p0, p1, p2))
}

/// `N_0x277251c161b4c3f4`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x277251C161B4C3F4>
#[doc(alias("N_0x277251c161b4c3f4", "0x277251C161B4C3F4"))]
#[inline]
pub fn n_0x277251c161b4c3f4(p0: i32, p1: i32, p2: i32) {
    call(0x277251C161B4C3F4, (p0, p1, p2))
}

/// `N_0x3168ba5d6dece323`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x3168BA5D6DECE323>
#[doc(alias("N_0x3168ba5d6dece323", "0x3168BA5D6DECE323"))]
#[inline]
pub fn n_0x3168ba5d6dece323() {
    call(0x3168BA5D6DECE323, ())
}

/// `N_0x4f9e3ed7617123ac`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x4F9E3ED7617123AC>
#[doc(alias("N_0x4f9e3ed7617123ac", "0x4F9E3ED7617123AC"))]
#[inline]
pub fn n_0x4f9e3ed7617123ac(p0: i32) -> i32 {
    call(0x4F9E3ED7617123AC, (p0,))
}

/// `N_0x7681b677400c7071`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7681B677400C7071>
#[doc(alias("N_0x7681b677400c7071", "0x7681B677400C7071"))]
#[inline]
pub fn n_0x7681b677400c7071(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x7681B677400C7071, (p0, p1, p2, p3, p4))
}

/// `N_0x9f130129ebc31b34`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x9F130129EBC31B34>
#[doc(alias("N_0x9f130129ebc31b34", "0x9F130129EBC31B34"))]
#[inline]
pub fn n_0x9f130129ebc31b34(p0: i32, p1: i32, p2: i32) {
    call(0x9F130129EBC31B34, (p0, p1, p2))
}

/// `N_0xbc0df006a4952c68`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xBC0DF006A4952C68>
#[doc(alias("N_0xbc0df006a4952c68", "0xBC0DF006A4952C68"))]
#[inline]
pub fn n_0xbc0df006a4952c68(p0: i32, p1: i32, p2: i32) {
    call(0xBC0DF006A4952C68, (p0, p1, p2))
}

/// `N_0xca56dd6ab7a39f64`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xCA56DD6AB7A39F64>
#[doc(alias("N_0xca56dd6ab7a39f64", "0xCA56DD6AB7A39F64"))]
#[inline]
pub fn n_0xca56dd6ab7a39f64(p0: i32) -> i32 {
    call(0xCA56DD6AB7A39F64, (p0,))
}

/// `N_0xe13634bb6baf0734`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE13634BB6BAF0734>
#[doc(alias("N_0xe13634bb6baf0734", "0xE13634BB6BAF0734"))]
#[inline]
pub fn n_0xe13634bb6baf0734(p0: i32, p1: i32) -> i32 {
    call(0xE13634BB6BAF0734, (p0, p1))
}

/// `ParseddataGetBool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xA63CD20F19B961AB>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias("ParseddataGetBool", "_PARSEDDATA_GET_BOOL", "0xA63CD20F19B961AB"))]
#[inline]
pub unsafe fn parseddata_get_bool(p1: &mut [u8], p2: impl Into<Hash>) -> Option<bool> {
    let mut p0 = Out::<bool>::default();
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    let p2: Hash = p2.into();
    let result: bool = call(0xA63CD20F19B961AB, (&mut p0, p1, p2));
    result.then(|| p0.get())
}

/// `ParseddataGetEntries`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xED4413CEE1BF142C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias(
    "ParseddataGetEntries",
    "_PARSEDDATA_GET_ENTRIES",
    "0xED4413CEE1BF142C"
))]
#[inline]
pub unsafe fn parseddata_get_entries(p0: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0xED4413CEE1BF142C, (p0,))
}

/// `ParseddataGetFile`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x91DED5DD64BB2691>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`: there must be as many as it takes.
#[doc(alias("ParseddataGetFile", "_PARSEDDATA_GET_FILE", "0x91DED5DD64BB2691"))]
#[inline]
pub unsafe fn parseddata_get_file(p0: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    call(0x91DED5DD64BB2691, (p0,))
}

/// `ParseddataGetFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xB2B42607F7867576>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias("ParseddataGetFloat", "_PARSEDDATA_GET_FLOAT", "0xB2B42607F7867576"))]
#[inline]
pub unsafe fn parseddata_get_float(p0: &mut [u8], p1: &mut [u8], p2: impl Into<Hash>) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    let p2: Hash = p2.into();
    call(0xB2B42607F7867576, (p0, p1, p2))
}

/// `ParseddataGetInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x52FC26D2D2FC2987>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p0`, `p1`: there must be as many as it takes.
#[doc(alias("ParseddataGetInt", "_PARSEDDATA_GET_INT", "0x52FC26D2D2FC2987"))]
#[inline]
pub unsafe fn parseddata_get_int(p0: &mut [u8], p1: &mut [u8], p2: impl Into<Hash>) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p0 = unsafe { Buffer::new(p0) };
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    let p2: Hash = p2.into();
    call(0x52FC26D2D2FC2987, (p0, p1, p2))
}

/// `ParseddataGetNumChildren`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x6BEB168D5195E7AB>
#[doc(alias(
    "ParseddataGetNumChildren",
    "_PARSEDDATA_GET_NUM_CHILDREN",
    "0x6BEB168D5195E7AB"
))]
#[inline]
pub fn parseddata_get_num_children(p0: i32, p1: i32) -> i32 {
    call(0x6BEB168D5195E7AB, (p0, p1))
}

/// `ParseddataGetSection`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x44B3A36933AC009C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "ParseddataGetSection",
    "_PARSEDDATA_GET_SECTION",
    "0x44B3A36933AC009C"
))]
#[inline]
pub unsafe fn parseddata_get_section(p1: &mut [u8], section: impl Into<Hash>) -> Option<Hash> {
    let mut p0 = Out::<Hash>::default();
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    let section: Hash = section.into();
    let result: bool = call(0x44B3A36933AC009C, (&mut p0, p1, section));
    result.then(|| p0.get())
}

/// `ParseddataIsFileLoaded`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x603AC35FD4602C76>
#[doc(alias(
    "ParseddataIsFileLoaded",
    "PARSEDDATA_IS_FILE_LOADED",
    "0x603AC35FD4602C76"
))]
#[inline]
pub fn parseddata_is_file_loaded(file_handle: i32) -> bool {
    call(0x603AC35FD4602C76, (file_handle,))
}

/// `ParseddataIsFileValid`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7907969497EA92F5>
#[doc(alias(
    "ParseddataIsFileValid",
    "PARSEDDATA_IS_FILE_VALID",
    "0x7907969497EA92F5"
))]
#[inline]
pub fn parseddata_is_file_valid(file_handle: i32) -> bool {
    call(0x7907969497EA92F5, (file_handle,))
}

/// `ParseddataLoadFileHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xD97D8D905F1562F2>
#[doc(alias(
    "ParseddataLoadFileHash",
    "_PARSEDDATA_LOAD_FILE_HASH",
    "0xD97D8D905F1562F2"
))]
#[inline]
pub fn parseddata_load_file_hash(p0: impl Into<Hash>) -> i32 {
    let p0: Hash = p0.into();
    call(0xD97D8D905F1562F2, (p0,))
}

/// `ParseddataRegisterQuery`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xAE156A747C39A741>
#[doc(alias(
    "ParseddataRegisterQuery",
    "_PARSEDDATA_REGISTER_QUERY",
    "0xAE156A747C39A741"
))]
#[inline]
pub fn parseddata_register_query(p0: i32, p1: i32, p2: i32) -> i32 {
    call(0xAE156A747C39A741, (p0, p1, p2))
}

/// `ParseddataRqFilloutBool`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x0D9138F3F8261DF7>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "ParseddataRqFilloutBool",
    "_PARSEDDATA_RQ_FILLOUT_BOOL",
    "0x0D9138F3F8261DF7"
))]
#[inline]
pub unsafe fn parseddata_rq_fillout_bool(p1: &mut [u8]) -> Option<bool> {
    let mut p0 = Out::<bool>::default();
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    let result: bool = call(0x0D9138F3F8261DF7, (&mut p0, p1));
    result.then(|| p0.get())
}

/// `ParseddataRqFilloutFloat`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x7F034FC3E891B57A>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "ParseddataRqFilloutFloat",
    "_PARSEDDATA_RQ_FILLOUT_FLOAT",
    "0x7F034FC3E891B57A"
))]
#[inline]
pub unsafe fn parseddata_rq_fillout_float(p1: &mut [u8]) -> Option<f32> {
    let mut p0 = Out::<f32>::default();
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    let result: bool = call(0x7F034FC3E891B57A, (&mut p0, p1));
    result.then(|| p0.get())
}

/// `ParseddataRqFilloutHash`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFBFF3FF2F5E80C0B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "ParseddataRqFilloutHash",
    "PARSEDDATA_RQ_FILLOUT_HASH",
    "0xFBFF3FF2F5E80C0B"
))]
#[inline]
pub unsafe fn parseddata_rq_fillout_hash(p1: &mut [u8]) -> Option<Hash> {
    let mut p0 = Out::<Hash>::default();
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    let result: bool = call(0xFBFF3FF2F5E80C0B, (&mut p0, p1));
    result.then(|| p0.get())
}

/// `ParseddataRqFilloutInt`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xEF44ACC657352A35>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "ParseddataRqFilloutInt",
    "_PARSEDDATA_RQ_FILLOUT_INT",
    "0xEF44ACC657352A35"
))]
#[inline]
pub unsafe fn parseddata_rq_fillout_int(p1: &mut [u8]) -> Option<i32> {
    let mut p0 = Out::<i32>::default();
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    let result: bool = call(0xEF44ACC657352A35, (&mut p0, p1));
    result.then(|| p0.get())
}

/// `ParseddataRqFilloutNode`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x83C3ED532B6E5D07>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "ParseddataRqFilloutNode",
    "PARSEDDATA_RQ_FILLOUT_NODE",
    "0x83C3ED532B6E5D07"
))]
#[inline]
pub unsafe fn parseddata_rq_fillout_node(p1: &mut [u8]) -> Option<i32> {
    let mut p0 = Out::<i32>::default();
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    let result: bool = call(0x83C3ED532B6E5D07, (&mut p0, p1));
    result.then(|| p0.get())
}

/// `ParseddataRqFilloutString_127`, since game build 1232.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x951327435DC5164B>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "ParseddataRqFilloutString_127",
    "PARSEDDATA_RQ_FILLOUT_STRING_127",
    "0x951327435DC5164B"
))]
#[inline]
pub unsafe fn parseddata_rq_fillout_string_127(p0: &str, p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x951327435DC5164B, (p0, p1))
}

/// `ParseddataRqFilloutString_63`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x08EAF8E9F2EB7B2E>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "ParseddataRqFilloutString_63",
    "_PARSEDDATA_RQ_FILLOUT_STRING_63",
    "0x08EAF8E9F2EB7B2E"
))]
#[inline]
pub unsafe fn parseddata_rq_fillout_string_63(p0: &str, p1: &mut [u8]) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x08EAF8E9F2EB7B2E, (p0, p1))
}

/// `ParseddataRqFilloutVector`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x06FBF89B12DA279C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "ParseddataRqFilloutVector",
    "_PARSEDDATA_RQ_FILLOUT_VECTOR",
    "0x06FBF89B12DA279C"
))]
#[inline]
pub unsafe fn parseddata_rq_fillout_vector(p1: &mut [u8]) -> Option<Vector3> {
    let mut p0 = Out::<Vector3>::default();
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    let result: bool = call(0x06FBF89B12DA279C, (&mut p0, p1));
    result.then(|| p0.get())
}

/// `ParseddataRqGetNumNodes`.
///
/// Of unknown type: `p0`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xDF01B1F7A886B42D>
#[doc(alias(
    "ParseddataRqGetNumNodes",
    "_PARSEDDATA_RQ_GET_NUM_NODES",
    "0xDF01B1F7A886B42D"
))]
#[inline]
pub fn parseddata_rq_get_num_nodes(p0: i32) -> i32 {
    call(0xDF01B1F7A886B42D, (p0,))
}

/// `ParseddataUnloadFile`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x129567F0C05F81B9>
#[doc(alias(
    "ParseddataUnloadFile",
    "_PARSEDDATA_UNLOAD_FILE",
    "0x129567F0C05F81B9"
))]
#[inline]
pub fn parseddata_unload_file(file_handle: i32) {
    call(0x129567F0C05F81B9, (file_handle,))
}

/// `Ugc2SetPlayerData`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xE79C70E77E0973C7>
#[doc(alias("Ugc2SetPlayerData", "UGC2_SET_PLAYER_DATA", "0xE79C70E77E0973C7"))]
#[inline]
pub fn ugc2_set_player_data(p0: i32, p1: i32, p2: i32, p3: i32) -> i32 {
    call(0xE79C70E77E0973C7, (p0, p1, p2, p3))
}
