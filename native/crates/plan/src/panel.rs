//! Which keys a tile of queries reads, as few rectangular blocks.

use crate::{Attention, Segment};
use std::ops::Range;

/// A block of attention: consecutive queries of a tile against consecutive keys of one segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    /// The segment the keys belong to.
    pub segment: usize,
    /// Rows of the keys.
    pub keys: Range<usize>,
    /// Position of the first key.
    pub depth: usize,
    /// Queries, as indices into the tile's rows.
    pub queries: Range<usize>,
}

/// Panels of the queries at `rows` (ascending, depth-first). Each query meets its keys in ascending position
/// from 0, and an ancestor segment is read once for all queries below it: in depth-first order they are
/// consecutive. Inside its own segment a query also meets keys that it does not see; see
/// [`Segment::visible`].
pub fn panels(segments: &[Segment], segment_of: impl Fn(usize) -> usize, rows: &[usize]) -> Vec<Panel> {
    let mut panels: Vec<Panel> = Vec::new();
    let mut path: Vec<usize> = Vec::new();
    let mut chain = Vec::new();
    let mut start = 0;
    while start < rows.len() {
        let own = segment_of(rows[start]);
        let end = start + rows[start..].iter().take_while(|&&row| segments[own].rows.contains(&row)).count();
        chain.clear();
        chain.extend(std::iter::successors(Some(own), |&segment| segments[segment].parent));
        chain.reverse();
        let shared = path.iter().zip(&chain).take_while(|&(&panel, &at)| panels[panel].segment == at).count();
        path.truncate(shared);
        for &segment in &chain[shared..] {
            let Segment { rows: keys, depth, .. } = segments[segment].clone();
            path.push(panels.len());
            panels.push(Panel { segment, keys: keys.start..keys.start, depth, queries: start..start });
        }
        for &panel in &path {
            let panel = &mut panels[panel];
            let segment = &segments[panel.segment];
            let own_causal = panel.segment == own && segment.attention == Attention::Causal;
            let keys_end = if own_causal { rows[end - 1] + 1 } else { segment.rows.end };
            panel.keys.end = panel.keys.end.max(keys_end);
            panel.queries.end = end;
        }
        start = end;
    }
    panels
}
