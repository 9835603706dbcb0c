-- Which services newcomers see in which version, without reading the services themselves.
create index service_published on service (city, state, key, version);
