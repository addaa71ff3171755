#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nc::architecture {

/// Returns the source with spaces in place of comments, preprocessor lines and what is inside literals. Lines keep
/// their numbers.
std::string strip_source(std::string_view source);

/// A function with a body.
struct Function {
  std::string name;
  int line = 0;   ///< number of the line with the opening brace, from 1
  int lines = 0;  ///< how many lines there are from that of the opening brace to that of the closing one
  int parameters = 0;
};

/// Something that is not allowed, and the number of its line, from 1.
struct Fault {
  int line = 0;
  std::string what;
};

/// What scan_source() found.
struct Scan {
  std::vector<Function> functions;
  std::vector<Fault> mutable_state;  ///< statics in functions, static data, globals that can change
};
/// Goes over the braces of a source. It is no compiler and works only for code that clang-format laid out as ours.
Scan scan_source(std::string_view source);

/// Returns the lines on which one of the words is a whole word of the code, outside of comments and literals.
std::vector<Fault> find_words(std::string_view source, const std::vector<std::string>& words);

}  // namespace nc::architecture
