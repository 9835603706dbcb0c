//! Good practices, benchmarks, key factors and what transfers from city to city.
