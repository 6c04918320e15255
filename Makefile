# `make run` and `make test` need a Swift toolchain and nothing else: they install the Debian
# packages that are missing. `make help` lists the targets.

PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=

# One build serves `run`, `bench` and `install`: what is tried out and measured is what is shipped.
# lld comes with the toolchain; the system's linkers warn about Foundation on every build.
RELEASE = -c release --product board --static-swift-stdlib -Xlinker -s -Xswiftc -use-ld=lld $(UNCOLOURED)
# Left alone, SwiftPM colours what it says on a terminal, by a compiler flag: a build whose output goes
# elsewhere then has other flags, and compiles everything again.
UNCOLOURED = --no-color-diagnostics
PROGRAM = .build/release/board
SHARE = $(DESTDIR)$(PREFIX)/share/improvement-board
# The manual page and what completes commands, each where its program looks.
MANUAL = $(DESTDIR)$(PREFIX)/share/man/man1
BASH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/bash-completion/completions
ZSH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/zsh/site-functions
FISH_COMPLETIONS = $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d

need-swift = $(if $(shell command -v swift),,$(error \
  no Swift toolchain found: install Swift 6.2 or later from https://www.swift.org/install/linux))

.NOTPARALLEL:
.PHONY: help run build test model-check broken fuzz lint bench bench-link install uninstall clean

help:
	@echo 'make run                   open the dashboard; ARGS="--plan manchester" passes arguments'
	@echo 'make test                  run every test'
	@echo 'make model-check           try random histories against the reference model; ARGS="50000 1": how many, from which seed'
	@echo 'make broken                break the program on purpose, and see that the tests notice'
	@echo 'make fuzz                  look for input that does harm; ARGS="keys 600" names a door and seconds'
	@echo 'make lint                  check the format of the Swift and the shell source'
	@echo 'make build                 build the release program, $(PROGRAM)'
	@echo 'make bench                 measure the program beside tig and less'
	@echo 'make bench-link            measure it on a link of 9,600 bit/s with a round trip of 300 ms'
	@echo 'make install PREFIX=DIR    install the program, its manual, themes and data (default $(PREFIX))'
	@echo 'make uninstall PREFIX=DIR  remove what make install put there'
	@echo 'make clean                 remove what was built'

run: build
	@exec $(PROGRAM) $(ARGS)

# The build talks on the error output, so that `make run ARGS=… | …` passes on the program's alone.
build:
	@$(need-swift)scripts/install-packages build >&2
	@swift build $(RELEASE) >&2

test:
	@$(need-swift)scripts/install-packages test
	@swift test --disable-xctest $(UNCOLOURED)

model-check:
	@$(need-swift)scripts/install-packages test
	@scripts/model-check $(ARGS)

broken:
	@$(need-swift)scripts/install-packages test
	@scripts/break-on-purpose $(ARGS)

fuzz:
	@$(need-swift)scripts/install-packages test
	@scripts/fuzz $(ARGS)

lint:
	@$(need-swift)swift format lint --strict --recursive Package.swift Sources Tests Benchmarks
	@if command -v shellcheck >/dev/null; then shellcheck $$(grep -l '^#!.*sh' scripts/*) .ci/run Tests/SetUpTests/StandIns/*; \
	  else echo 'shellcheck is not installed: shell scripts not checked' >&2; fi
	@scripts/break-on-purpose --check

bench: build
	@python3 Benchmarks/ptybench.py --board $(PROGRAM) --data data

bench-link: build
	@python3 Benchmarks/linkbench.py --board $(PROGRAM) --data data

# The register, data/register.sqlite, holds what was recorded: it is neither copied nor removed.
# Root's PATH often lacks the toolchain: `make build && sudo make install` does without it.
install: $(if $(shell command -v swift),build,$(if $(wildcard $(PROGRAM)),,build))
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(SHARE)/data'
	install -m 755 $(PROGRAM) '$(DESTDIR)$(PREFIX)/bin/board'
	install -d '$(MANUAL)' '$(BASH_COMPLETIONS)' '$(ZSH_COMPLETIONS)' '$(FISH_COMPLETIONS)'
	install -m 644 docs/man/board.1 '$(MANUAL)/board.1'
	install -m 644 docs/completions/board.bash '$(BASH_COMPLETIONS)/board'
	install -m 644 docs/completions/_board '$(ZSH_COMPLETIONS)/_board'
	install -m 644 docs/completions/board.fish '$(FISH_COMPLETIONS)/board.fish'
	cp -R themes '$(SHARE)/'
	cp -R $(filter-out data/register.sqlite%,$(wildcard data/*)) '$(SHARE)/data/'
	find '$(SHARE)' ! -name 'register.sqlite*' -exec chmod a+rX {} +

uninstall:
	rm -f '$(DESTDIR)$(PREFIX)/bin/board' '$(MANUAL)/board.1' '$(BASH_COMPLETIONS)/board' \
	  '$(ZSH_COMPLETIONS)/_board' '$(FISH_COMPLETIONS)/board.fish'
	if [ -d '$(SHARE)' ]; then \
	  find '$(SHARE)' ! -type d ! -name 'register.sqlite*' -exec rm -f {} +; \
	  find '$(SHARE)' -depth -type d -exec rmdir {} + 2>/dev/null; true; \
	fi
	@[ ! -e '$(SHARE)/data/register.sqlite' ] || \
	  echo 'left where it is: $(SHARE)/data/register.sqlite, which holds what was recorded'

clean:
	rm -rf .build .build-fuzz
