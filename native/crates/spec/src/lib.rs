//! Types that cross the native boundary, generated from schemas/v1.
