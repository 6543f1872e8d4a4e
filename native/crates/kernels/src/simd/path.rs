//! From an instruction set asked for to the code that runs.

use std::cell::Cell;

use crate::Isa;

thread_local! {
    /// Makes portable code run without hardware multiply-add on this thread.
    static PLAIN: Cell<bool> = const { Cell::new(false) };
}

/// Runs `body` once on every code path of this machine, with the instruction set to ask for and the path's
/// name: how a check sees all of them, the multiply-add in software included. That last one holds on the
/// calling thread only.
pub fn on_every_path(mut body: impl FnMut(Isa, &str)) {
    for isa in Isa::available() {
        body(isa, &isa.to_string());
    }
    PLAIN.set(true);
    body(Isa::Scalar, "scalar without FMA");
    PLAIN.set(false);
}

/// A compiled code path that this CPU can run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Path {
    /// Portable code without any fused instruction: multiply-adds are emulated exactly.
    Plain,
    /// Portable code compiled with hardware multiply-add.
    Fused,
    Avx2,
    Avx512,
}

impl Path {
    /// The path for an instruction set; portable code where the CPU lacks it.
    #[inline]
    pub(crate) fn of(isa: Isa) -> Path {
        match isa {
            Isa::Avx512 if isa.is_available() => Path::Avx512,
            Isa::Avx2 if isa.is_available() => Path::Avx2,
            _ => Path::portable(),
        }
    }

    fn portable() -> Path {
        if PLAIN.get() {
            return Path::Plain;
        }
        #[cfg(target_arch = "x86_64")]
        let fused = is_x86_feature_detected!("fma");
        #[cfg(not(target_arch = "x86_64"))]
        let fused = cfg!(target_arch = "aarch64");
        if fused { Path::Fused } else { Path::Plain }
    }
}

/// Calls a generic kernel `body(token, arguments…)` on a [`Path`].
macro_rules! dispatch {
    ($path:expr, $body:ident($($argument:ident: $type:ty),* $(,)?) $(-> $output:ty)?) => {{
        #[cfg(target_arch = "x86_64")]
        #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,f16c")]
        fn avx512($($argument: $type),*) $(-> $output)? {
            // SAFETY: this function runs only where the features it is compiled for exist.
            let token = unsafe { $crate::simd::Avx512::new() };
            $body(token, $($argument),*)
        }
        #[cfg(target_arch = "x86_64")]
        #[target_feature(enable = "avx2,fma,f16c")]
        fn avx2($($argument: $type),*) $(-> $output)? {
            // SAFETY: this function runs only where the features it is compiled for exist.
            let token = unsafe { $crate::simd::Avx2::new() };
            $body(token, $($argument),*)
        }
        #[cfg_attr(target_arch = "x86_64", target_feature(enable = "fma"))]
        fn fused($($argument: $type),*) $(-> $output)? {
            // SAFETY: this function runs only where the feature it is compiled for exists.
            let token = unsafe { $crate::simd::Portable::fused() };
            $body(token, $($argument),*)
        }
        fn plain($($argument: $type),*) $(-> $output)? {
            $body($crate::simd::Portable::plain(), $($argument),*)
        }
        match $path {
            #[cfg(target_arch = "x86_64")]
            // SAFETY: `Path::of` names a path only where the CPU has its features.
            $crate::simd::Path::Avx512 => unsafe { avx512($($argument),*) },
            #[cfg(target_arch = "x86_64")]
            // SAFETY: as above.
            $crate::simd::Path::Avx2 => unsafe { avx2($($argument),*) },
            #[allow(unused_unsafe)]
            // SAFETY: as above.
            $crate::simd::Path::Fused => unsafe { fused($($argument),*) },
            _ => plain($($argument),*),
        }
    }};
}
pub(crate) use dispatch;
