//! The numeric crates call no mathematics of the C library: its results differ between machines (goal D5).
//! Read from their compiled objects, as undefined symbols, so that a call which the compiler makes of an
//! innocent `floor()` or `mul_add()` is seen as well.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use object::read::archive::ArchiveFile;
use object::{Object, ObjectSymbol};

/// Crates whose numbers are part of a result.
const NUMERIC: [&str; 8] = ["tensor", "kernels", "ops", "plan", "models", "methods", "train", "generate"];

/// `math.h` of C23, without the suffixes `f` and `l`.
const LIBM: &str = "acos acosh acospi asin asinh asinpi atan atan2 atan2pi atanh atanpi cbrt ceil compoundn \
    copysign cos cosh cospi erf erfc exp exp10 exp10m1 exp2 exp2m1 expm1 fabs fdim floor fma fmax fmaximum \
    fmin fminimum fmod frexp hypot ilogb j0 j1 jn ldexp lgamma lgamma_r llogb llrint llround log log10 \
    log10p1 log1p log2 log2p1 logb logp1 lrint lround modf nearbyint nextafter nexttoward pow pow10 pown powr \
    remainder remquo rint rootn round roundeven rsqrt scalbln scalbn sin sincos sinh sinpi sqrt tan tanh tanpi \
    tgamma trunc y0 y1 yn";

/// Functions of the C library's mathematics that the archive calls and does not hold.
fn libm_calls(archive: &Path) -> BTreeSet<String> {
    let undefined = undefined_symbols(archive);
    undefined.into_iter().filter(|symbol| is_libm(symbol)).collect()
}

/// Whether a symbol is one of [`LIBM`] in any precision, or one of libmvec's vector variants.
fn is_libm(symbol: &str) -> bool {
    let symbol = if cfg!(target_vendor = "apple") { symbol.trim_start_matches('_') } else { symbol };
    let named = |name: &str| LIBM.split_whitespace().any(|function| function == name);
    let shorter = symbol.strip_suffix(['f', 'l']);
    symbol.starts_with("_ZGV") || named(symbol) || shorter.is_some_and(named)
}

/// Every symbol that an object of the archive refers to without defining it.
fn undefined_symbols(archive: &Path) -> BTreeSet<String> {
    let bytes = std::fs::read(archive).expect("reading an archive");
    let contents = ArchiveFile::parse(&*bytes).expect("an archive");
    let mut symbols = BTreeSet::new();
    for member in contents.members() {
        let member = member.expect("a member of an archive");
        let name = String::from_utf8_lossy(member.name());
        if name.ends_with(".rmeta") {
            continue;
        }
        let data = member.data(&*bytes).expect("the data of a member");
        let file = object::File::parse(data).unwrap_or_else(|error| panic!("{name} is no object: {error}"));
        let undefined = file.symbols().filter(|symbol| symbol.is_undefined());
        symbols.extend(undefined.filter_map(|symbol| symbol.name().ok().map(str::to_string)));
    }
    symbols
}

/// The crates' archives as this profile compiles them for shipping: without this package's own features.
fn archives() -> Vec<(String, PathBuf)> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--profile", "test", "--locked", "--offline", "--message-format", "json"]);
    cargo.args(["--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.toml")]);
    cargo.args(NUMERIC.iter().flat_map(|name| ["-p".to_string(), format!("tunesmith-{name}")]));
    let output = cargo.output().expect("starting cargo");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let messages = String::from_utf8(output.stdout).expect("text from cargo");
    let messages =
        messages.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON"));
    let mut archives = Vec::new();
    for message in messages.filter(|message| message["reason"] == "compiler-artifact") {
        let target = message["target"]["name"].as_str().expect("a target's name").replace('_', "-");
        let Some(name) = target.strip_prefix("tunesmith-").filter(|name| NUMERIC.contains(name)) else {
            continue;
        };
        let files = message["filenames"].as_array().expect("file names").iter();
        let rlib = files.filter_map(|file| file.as_str()).find(|file| file.ends_with(".rlib"));
        archives.push((name.to_string(), PathBuf::from(rlib.expect("an rlib"))));
    }
    archives
}

#[test]
fn numeric_crates_call_no_mathematics_of_the_c_library() {
    let archives = archives();
    let found: BTreeSet<&str> = archives.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(found, BTreeSet::from(NUMERIC), "archives of all numeric crates");
    for (name, archive) in &archives {
        assert!(undefined_symbols(archive).contains("memcpy"), "{name}: every crate copies somewhere");
        assert_eq!(libm_calls(archive), BTreeSet::new(), "{name} calls the C library's mathematics");
    }
}

/// One call of each kind that could creep in: named functions, and what the compiler itself turns into a call.
const PLANTED: &str = "
    #[inline(never)] pub fn exponential(x: f32) -> f32 { x.exp() }
    #[inline(never)] pub fn logarithm(x: f64) -> f64 { x.ln() }
    #[inline(never)] pub fn power(x: f32, y: f32) -> f32 { x.powf(y) }
    #[inline(never)] pub fn angle(x: f64) -> f64 { x.cos() }
    #[inline(never)] pub fn hyperbolic(x: f32) -> f32 { x.tanh() }
    #[inline(never)] pub fn fused(x: f32, y: f32, z: f32) -> f32 { x.mul_add(y, z) }
    #[inline(never)] pub fn fused_double(x: f64, y: f64, z: f64) -> f64 { x.mul_add(y, z) }
    #[inline(never)] pub fn remainder(x: f32, y: f32) -> f32 { x % y }
";

#[test]
fn planted_calls_are_found() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let source = folder.path().join("planted.rs");
    std::fs::write(&source, PLANTED).expect("writing the source");
    let beside_cargo = Path::new(env!("CARGO")).with_file_name("rustc");
    let rustc = if beside_cargo.exists() { beside_cargo } else { PathBuf::from("rustc") };
    let mut compile = Command::new(rustc);
    compile.args(["--crate-type", "rlib", "--crate-name", "planted", "-C", "opt-level=3"]);
    compile.arg("--out-dir").arg(folder.path()).arg(&source);
    let output = compile.output().expect("starting rustc");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut expected = BTreeSet::from(["expf", "log", "powf", "cos", "tanhf", "fmodf"]);
    if cfg!(target_arch = "x86_64") {
        expected.extend(["fmaf", "fma"]);
    }
    let found = libm_calls(&folder.path().join("libplanted.rlib"));
    assert_eq!(found, expected.into_iter().map(str::to_string).collect());
    assert!(is_libm("_ZGVdN8v_expf") && is_libm("floorl") && !is_libm("memcpy") && !is_libm("fcntl"));
}
