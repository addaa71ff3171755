#include "app/manual/roff.hpp"

#include <fmt/format.h>

namespace nc::app::manual {
namespace {

std::string escaped(std::string_view text, std::string_view hyphen) {
  std::string out;
  bool at_line_start = true;
  for (const char letter : text) {
    if (at_line_start && (letter == '.' || letter == '\'')) out += "\\&";
    at_line_start = letter == '\n';
    switch (letter) {
      case '\\':
        out += "\\e";
        break;
      case '\'':
        out += "\\(aq";
        break;
      case '`':
        out += "\\(ga";
        break;
      case '~':
        out += "\\(ti";
        break;
      case '^':
        out += "\\(ha";
        break;
      case '-':
        out += hyphen;
        break;
      default:
        out += letter;
    }
  }
  return out;
}

/// An argument of a macro: within quotes, so that its spaces do not part it.
std::string quoted(std::string_view literal) {
  std::string inner;
  for (const char letter : roff_literal(literal))
    inner += letter == '"' ? "\\(dq" : std::string(1, letter);
  return "\"" + inner + "\"";
}

}  // namespace

std::string roff_prose(std::string_view text) {
  return escaped(text, "-");
}

std::string roff_literal(std::string_view text) {
  return escaped(text, "\\-");
}

std::string roff_bold(std::string_view literal) {
  return "\\fB" + roff_literal(literal) + "\\fR";
}

std::string roff_italic(std::string_view literal) {
  return "\\fI" + roff_literal(literal) + "\\fR";
}

std::string roff_section(std::string_view name) {
  return fmt::format(".SH {}\n", quoted(name));
}

std::string roff_part(std::string_view name) {
  return fmt::format(".SS {}\n", quoted(name));
}

std::string roff_paragraph(std::string_view prose) {
  return fmt::format(".PP\n{}\n", roff_prose(prose));
}

std::string roff_entry(std::string_view term, std::string_view prose) {
  return fmt::format(".TP\n{}\n{}\n", term, roff_prose(prose));
}

}  // namespace nc::app::manual
