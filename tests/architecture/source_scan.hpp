#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nc::architecture {

/// The source with comments, preprocessor lines and the contents of literals turned into spaces; line numbers stay.
std::string strip_source(std::string_view source);

/// A function with a body.
struct Function {
  std::string name;
  int line = 0;   ///< of the opening brace
  int lines = 0;  ///< from the line of the opening brace to that of the closing one
  int parameters = 0;
};

/// Something that is not allowed at a line.
struct Fault {
  int line = 0;
  std::string what;
};

/// What a walk over the braces of a source found. Good enough for code laid out like ours, not a compiler.
struct Scan {
  std::vector<Function> functions;
  std::vector<Fault> mutable_state;  ///< statics in functions, static data, globals that can change
};
Scan scan_source(std::string_view source);

/// Lines on which one of the words stands as a whole word in code (not in comments or literals).
std::vector<Fault> find_words(std::string_view source, const std::vector<std::string>& words);

}  // namespace nc::architecture
