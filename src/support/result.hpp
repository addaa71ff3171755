#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace nc {

/// What sort of thing went wrong; decides the exit code of a command.
enum class ErrorKind {
  input,        ///< what a person or file gave is wrong (exit code 1)
  usage,        ///< the command line is wrong (exit code 2)
  environment,  ///< the machine failed: no display, disk full (exit code 3)
  in_use,       ///< another instance holds what is needed (exit code 3)
};

/// One failure as a value: a full sentence that says what happened, what is safe and what to do.
struct Error {
  ErrorKind kind = ErrorKind::environment;
  std::string message;
};

/// Either a value or an `Error`. Nothing of ours throws.
template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure: `return fail(ErrorKind::input, "…");`.
inline tl::unexpected<Error> fail(ErrorKind kind, std::string message) {
  return tl::unexpected<Error>(Error{kind, std::move(message)});
}

}  // namespace nc
