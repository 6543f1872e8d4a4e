fn main() {
    for dir in std::env::args().skip(1) {
        match tunesmith_models::Model::open(std::path::Path::new(&dir)) {
            Ok(_) => println!("ok {dir}"),
            Err(error) => println!("{dir}: {error}"),
        }
    }
}
