#include "support/diagnostic.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "support/text.hpp"

namespace nc {
namespace {

constexpr std::size_t excerpt_width = 100;  ///< code points shown of a long line
constexpr std::size_t excerpt_before = 40;  ///< of them before the marked column

std::string_view to_word(Severity severity) {
  return severity == Severity::error ? "error" : "warning";
}

std::string shown(char32_t code_point) {
  return visible(from_code_point(code_point));
}

/// The part of the line around the marked column, made visible, with the caret line beneath it.
struct Excerpt {
  std::string line;
  std::string carets;
};

std::size_t shown_width(char32_t code_point) {
  return to_code_points(shown(code_point)).size();
}

Excerpt make_excerpt(const Diagnostic& diagnostic) {
  const std::vector<char32_t> points = to_code_points(diagnostic.excerpt);
  const auto column = static_cast<std::size_t>(std::max(diagnostic.place.column, 1)) - 1;
  const auto end = static_cast<std::size_t>(std::max(diagnostic.place.end_column, diagnostic.place.column + 1)) - 1;
  const std::size_t first = column > excerpt_width - excerpt_before ? column - excerpt_before : 0;
  const std::size_t last = std::min(points.size(), first + excerpt_width);
  Excerpt out;
  if (first > 0) {
    out.line = "…";
    out.carets = " ";
  }
  for (std::size_t i = first; i < last; ++i) {
    out.line += shown(points[i]);
    const bool marked = i >= column && i < end;
    if (i < end) out.carets += std::string(shown_width(points[i]), marked ? '^' : ' ');
  }
  if (last < points.size()) out.line += "…";
  if (out.carets.find('^') == std::string::npos) out.carets += '^';
  return out;
}

/// A message with a text of the file in it may be as long as the file.
std::string clipped(const std::string& message) {
  constexpr std::size_t most_shown = 2000;
  const std::string shown_text = visible(message);
  if (shown_text.size() <= most_shown) return shown_text;
  std::size_t end = most_shown;
  while (end > 0 && (static_cast<unsigned char>(shown_text[end]) & 0xC0U) == 0x80U)
    --end;
  return shown_text.substr(0, end) + "…";
}

auto sort_key(const Diagnostic& d) {
  return std::tie(d.place.path, d.place.line, d.place.column, d.number, d.message);
}

std::string counted(std::size_t count, std::string_view word) {
  return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
}

}  // namespace

bool has_errors(const Diagnostics& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic& d) { return d.severity == Severity::error; });
}

void sort_diagnostics(Diagnostics& diagnostics) {
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return sort_key(a) < sort_key(b); });
}

std::string render_diagnostic(const Diagnostic& d) {
  std::string place = visible(d.place.path);
  if (d.place.line > 0) place += fmt::format(":{}", d.place.line);
  if (d.place.line > 0 && d.place.column > 0) place += fmt::format(":{}", d.place.column);
  std::string out = fmt::format("{}: {}[NC{:04}]: {}\n", place, to_word(d.severity), d.number, clipped(d.message));
  if (!d.excerpt.empty() && d.place.line > 0) {
    const Excerpt excerpt = make_excerpt(d);
    const std::string number = fmt::format("{}", d.place.line);
    out += fmt::format(" {} | {}\n", number, excerpt.line);
    out += fmt::format(" {} | {}\n", std::string(number.size(), ' '), excerpt.carets);
  }
  if (!d.suggestion.empty()) out += fmt::format("  help: {}\n", clipped(d.suggestion));
  return out;
}

std::string render_diagnostics(const Diagnostics& diagnostics) {
  std::string out;
  std::size_t errors = 0;
  std::set<std::string> files;
  for (const Diagnostic& d : diagnostics) {
    out += render_diagnostic(d);
    if (d.severity == Severity::error) ++errors;
    files.insert(d.place.path);
  }
  if (diagnostics.empty()) return out;
  return out + fmt::format("{}, {} in {}\n", counted(errors, "error"), counted(diagnostics.size() - errors, "warning"),
                           counted(files.size(), "file"));
}

std::string_view line_of(std::string_view text, int line) {
  if (line < 1) return {};
  std::size_t begin = 0;
  for (int i = 1; i < line; ++i) {
    const std::size_t newline = text.find('\n', begin);
    if (newline == std::string_view::npos) return {};
    begin = newline + 1;
  }
  const std::string_view rest = text.substr(begin);
  std::string_view found = rest.substr(0, rest.find('\n'));
  if (!found.empty() && found.back() == '\r') found.remove_suffix(1);
  return found;
}

}  // namespace nc
