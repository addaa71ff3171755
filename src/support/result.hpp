#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace nc {

/// Says what sort of thing went wrong. It decides the exit code of a command.
enum class ErrorKind {
  input,        ///< what a person or a file gave is wrong (exit code 1)
  usage,        ///< the command line is wrong (exit code 2)
  environment,  ///< the machine failed: no display, disk full (exit code 3)
  in_use,       ///< another instance of the program holds what is needed (exit code 3)
};

/// One failure as a value. The message is for the user, in full sentences: what happened, what is safe, and what to do.
struct Error {
  ErrorKind kind = ErrorKind::environment;
  std::string message;
};

/// Holds either a value or an Error. Our own code throws no exceptions.
template <class T>
using Result = tl::expected<T, Error>;

/// Returns a failure from a function whose result is a Result: `return fail(ErrorKind::input, "…");`.
inline tl::unexpected<Error> fail(ErrorKind kind, std::string message) {
  return tl::unexpected<Error>(Error{kind, std::move(message)});
}

}  // namespace nc
