use cfx::export;

struct NotSerializable;

#[export]
fn result() -> NotSerializable {
    NotSerializable
}

#[export]
fn value_of_a_result() -> Result<NotSerializable, String> {
    Ok(NotSerializable)
}

#[export]
fn error() -> Result<u32, NotSerializable> {
    Ok(1)
}

#[export]
async fn async_error() -> Result<u32, NotSerializable> {
    Ok(1)
}

#[export]
fn generic<T: Default>() -> u32 {
    1
}

#[export("a", "b")]
fn two_names() {}

fn main() {
    let _ = generic::<u8>;
}
