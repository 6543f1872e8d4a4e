//! The fast products against the definition: every bit, on every path, for every shape's edge.

use half::{bf16, f16};
use tunesmith_tensor::rng::{Purpose, Stream};
use tunesmith_tensor::{DType, MatrixView};

use super::{Beta, Compute, Gemm, Side, SmallGemm, gemm, reference, small_gemm};
use crate::on_every_path;
use crate::{Cpu, Isa};

fn random(seed: u64, len: usize) -> Vec<f32> {
    let stream = Stream::new(seed, Purpose(1), 0, 0);
    (0..len as u64).map(|i| (stream.uniform_at(i) * 2.0 - 1.0) as f32).collect()
}

fn stored(values: &[f32], dtype: DType) -> Vec<u8> {
    let bytes = |v: &f32| match dtype {
        DType::F32 => v.to_le_bytes().to_vec(),
        DType::F16 => f16::from_f32(*v).to_le_bytes().to_vec(),
        DType::BF16 => bf16::from_f32(*v).to_le_bytes().to_vec(),
    };
    values.iter().flat_map(bytes).collect()
}

#[derive(Clone, Copy)]
struct Case {
    compute: Compute,
    m: usize,
    n: usize,
    k: usize,
    dtype: DType,
    side: Side,
    beta: Beta,
    bias: bool,
}

/// The product of a case; `gap` values stand between rows and must survive.
fn product(case: &Case, gap: usize, call: impl FnOnce(Gemm<'_>)) -> Vec<u32> {
    let Case { compute, m, n, k, dtype, side, beta, bias } = *case;
    let (rows, cols) = if side == Side::Forward { (n, k) } else { (k, n) };
    let (lda, ldo) = (k + gap, n + gap);
    let bytes = stored(&random(2, rows * (cols + gap)), dtype);
    // One byte off any alignment, as in a file whose header has an odd length.
    let shifted = [&[0u8][..], &bytes].concat();
    let weight = MatrixView { data: &shifted[1..], dtype, rows, cols, row_stride: cols + gap };
    let (a, b) = (random(1, m * lda), random(4, n));
    let mut out = random(3, m * ldo);
    call(Gemm { m, a: &a, lda, weight, side, compute, out: &mut out, ldo, beta, bias: bias.then_some(&b) });
    out.iter().map(|x| x.to_bits()).collect()
}

/// Shapes at the edges of tiles, panels, blocks and of the products of few rows.
const SHAPES: [(usize, usize, usize); 14] = [
    (1, 1, 1),
    (1, 40, 300),
    (2, 31, 256),
    (3, 5, 7),
    (4, 50, 65),
    (6, 33, 1030),
    (8, 16, 32),
    (9, 20, 15),
    (14, 32, 16),
    (15, 33, 17),
    (29, 100, 300),
    (70, 65, 513),
    (15, 280, 1050),
    (15, 288, 1032),
];

#[test]
fn every_path_equals_the_definition_in_every_bit() {
    for compute in [Compute::F32, Compute::Bf16] {
        for (m, n, k) in SHAPES {
            for dtype in [DType::F32, DType::F16, DType::BF16] {
                for side in [Side::Forward, Side::Backward] {
                    for (beta, bias) in [
                        (Beta::Overwrite, false),
                        (Beta::Overwrite, true),
                        (Beta::Add, false),
                        (Beta::Add, true),
                    ] {
                        equals_the_definition(&Case { compute, m, n, k, dtype, side, beta, bias });
                    }
                }
            }
        }
    }
}

fn equals_the_definition(case: &Case) {
    let expected = product_with_gap(case);
    let Case { compute, m, n, k, dtype, side, beta, bias } = *case;
    on_every_path(|isa, path| {
        let got = product(case, 3, |g| gemm(&Cpu::new(1, isa), g));
        assert_eq!(got, expected, "{path}: {compute:?} {m}×{n}×{k} {dtype:?} {side:?} {beta:?} bias {bias}");
    });
}

#[test]
fn a_planted_defect_of_one_bit_is_seen() {
    let case = Case {
        compute: Compute::Bf16,
        m: 15,
        n: 33,
        k: 17,
        dtype: DType::F32,
        side: Side::Forward,
        beta: Beta::Overwrite,
        bias: false,
    };
    // The other precision, and pairs in the other order.
    let other = Case { compute: Compute::F32, ..case };
    assert_ne!(product_with_gap(&case), product_with_gap(&other));
    let swapped = product(&case, 3, |g| {
        let a: Vec<f32> = g.a.iter().map(|x| crate::simd::round_to_bf16(*x)).collect();
        let w: Vec<f32> = g
            .weight
            .data
            .chunks_exact(4)
            .map(|b| crate::simd::round_to_bf16(f32::from_le_bytes([b[0], b[1], b[2], b[3]])))
            .collect();
        let weight = MatrixView::strided(&w, g.weight.rows, g.weight.cols, g.weight.row_stride);
        reference::gemm(Gemm { a: &a, weight, compute: Compute::F32, ..g });
    });
    assert_ne!(product_with_gap(&case), swapped);
}

fn product_with_gap(case: &Case) -> Vec<u32> {
    let Case { compute, m, n, k, side, dtype, beta, bias } = *case;
    let gap = 3;
    let (rows, cols) = if side == Side::Forward { (n, k) } else { (k, n) };
    let bytes = stored(&random(2, rows * (cols + gap)), dtype);
    let weight = MatrixView { data: &bytes, dtype, rows, cols, row_stride: cols + gap };
    let (a, b) = (random(1, m * (k + gap)), random(4, n));
    let mut out = random(3, m * (n + gap));
    let bias = bias.then_some(&b[..]);
    reference::gemm(Gemm {
        m,
        a: &a,
        lda: k + gap,
        weight,
        side,
        compute,
        out: &mut out,
        ldo: n + gap,
        beta,
        bias,
    });
    out.iter().map(|x| x.to_bits()).collect()
}

#[test]
fn threads_change_no_bit() {
    for (m, n, k) in [(1, 700, 300), (130, 96, 70), (300, 33, 300), (40, 1100, 40)] {
        let all = [(Compute::F32, Beta::Overwrite), (Compute::F32, Beta::Add), (Compute::Bf16, Beta::Add)];
        for (compute, beta) in all {
            let case = Case { compute, m, n, k, dtype: DType::BF16, side: Side::Forward, beta, bias: false };
            let digests = [1, 2, 3, 8].map(|threads| {
                let cpu = Cpu::new(threads, Isa::best());
                product(&case, 0, |g| gemm(&cpu, g))
            });
            assert!(digests.iter().all(|d| *d == digests[0]), "{compute:?} {m}×{n}×{k} {beta:?}");
        }
    }
}

#[test]
fn a_row_does_not_depend_on_its_neighbours() {
    let (n, k, all) = (75, 600, 61);
    let (a, w) = (random(1, all * k), random(2, n * k));
    let weight = MatrixView::from_f32(&w, n, k);
    let cpu = Cpu::new(2, Isa::best());
    let compute = |m: usize, a: &[f32]| {
        let mut out = vec![0.0; m * n];
        let (side, beta) = (Side::Forward, Beta::Overwrite);
        gemm(
            &cpu,
            Gemm {
                m,
                a,
                lda: k,
                weight,
                side,
                compute: Compute::F32,
                out: &mut out,
                ldo: n,
                beta,
                bias: None,
            },
        );
        out
    };
    let together = compute(all, &a);
    for row in 0..all {
        let count = (1 + row % 16).min(all - row);
        let alone = compute(count, &a[row * k..(row + count) * k]);
        assert_eq!(alone[..n], together[row * n..(row + 1) * n], "row {row} among {count}");
    }
}

#[test]
#[should_panic(expected = "a: 9 values, 10 needed")]
fn a_short_input_is_refused() {
    let weight = MatrixView::from_f32(&[0.0; 10], 2, 5);
    let (side, beta) = (Side::Forward, Beta::Overwrite);
    let cpu = Cpu::new(1, Isa::best());
    gemm(
        &cpu,
        Gemm {
            m: 2,
            a: &[0.0; 9],
            lda: 5,
            weight,
            side,
            compute: Compute::F32,
            out: &mut [0.0; 4],
            ldo: 2,
            beta,
            bias: None,
        },
    );
}

#[test]
fn small_products_equal_the_definition_for_every_layout() {
    for (m, n, k) in [(1, 1, 1), (5, 64, 6), (64, 12, 64), (17, 40, 300), (3, 2, 0)] {
        let layouts = [(k, 1, n, 1), (k, 1, 1, k), (1, m, n, 1), (1, m, 1, k), (2 * k, 2, 3 * n, 3)];
        for (ar, ac, br, bc) in layouts {
            let (ar, br) = (ar.max(1), br.max(1));
            let a = random(1, (m * ar + k * ac).max(1));
            let b = random(2, (k * br + n * bc).max(1));
            for beta in [Beta::Overwrite, Beta::Add] {
                let start = random(3, m * (n + 2));
                let mut expected = start.clone();
                for i in 0..m {
                    for j in 0..n {
                        let out = &mut expected[i * (n + 2) + j];
                        let mut chain = if beta == Beta::Add { *out } else { 0.0 };
                        for l in 0..k {
                            chain = crate::simd::multiply_add(a[i * ar + l * ac], b[l * br + j * bc], chain);
                        }
                        *out = chain;
                    }
                }
                on_every_path(|isa, path| {
                    let mut out = start.clone();
                    let (a_strides, b_strides) = ((ar, ac), (br, bc));
                    small_gemm(
                        isa,
                        SmallGemm {
                            m,
                            n,
                            k,
                            a: &a,
                            a_strides,
                            b: &b,
                            b_strides,
                            out: &mut out,
                            out_stride: n + 2,
                            beta,
                        },
                    );
                    assert_eq!(out, expected, "{path}: {m}×{n}×{k}, strides {ar} {ac} {br} {bc}, {beta:?}");
                });
            }
        }
    }
}
