# What one needs to know: `make quiz` sets up, builds and starts; `make test` sets up and tests.
# Everything else is a step of these two.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
# The backtracer can hang where it may not look at its own process.
export SWIFT_BACKTRACE = enable=no

LIBRARIES = libreadline-dev libyaml-dev libsqlite3-dev libssl-dev
FOR_BUILDING = gcc pkg-config
FOR_TESTING = strace

RELEASE = -c release --static-swift-stdlib
BINARY = .build/release/omdome

.PHONY: quiz test build install bench format lint clean libraries tools

quiz: build
	@# A failed exam, or one left for later, is no error of make's.
	@$(BINARY) || true

build: libraries
	@$(SWIFT) build $(RELEASE) --product omdome

test: libraries tools lint
	@Tests/run

libraries:
	@Tests/Support/need $(FOR_BUILDING) $(LIBRARIES)

tools:
	@Tests/Support/need $(FOR_TESTING)

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/omdome"
	install -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/omdome"
	cp -R Scenarios "$(DESTDIR)$(PREFIX)/share/omdome/"

bench: build
	@Benchmarks/run

format:
	$(SWIFT) format -i -r -p Sources Tests Benchmarks Package.swift

lint:
	$(SWIFT) format lint --strict -r -p Sources Tests Benchmarks Package.swift

clean:
	rm -rf .build
