cfx_spacetime::reducers! {
    crate = "quoted";
    fn fine();
}

cfx_spacetime::reducers! {
    fn fine()
    fn another();
}

fn main() {}
