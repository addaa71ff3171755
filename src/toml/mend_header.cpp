#include "toml/mend_header.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "support/text.hpp"

namespace nc::toml {
namespace {

/// A heading taken apart, as far as it goes.
struct Parts {
  int open = 0;
  int close = 0;
  std::string name;
  bool spaced = false;  ///< a blank stands between brackets
  bool tail = false;    ///< something follows that is no remark
};

Parts take_apart(std::string_view line) {
  Parts parts;
  std::string_view text = trim(line);
  const auto eat = [&](char bracket, int& count) {
    while (!text.empty() && (text.front() == bracket ||
                             (text.front() == ' ' && trim(text).substr(0, 1) == std::string_view(&bracket, 1)))) {
      if (text.front() == ' ') parts.spaced = parts.spaced || count > 0;
      if (text.front() == bracket) ++count;
      text.remove_prefix(1);
    }
  };
  eat('[', parts.open);
  const std::size_t end = std::min(text.find_first_of("]#"), text.size());
  parts.name = std::string(trim(text.substr(0, end)));
  text.remove_prefix(end);
  eat(']', parts.close);
  parts.tail = !is_blank_or_remark(text);
  return parts;
}

std::string plain(std::string_view name) {
  std::string out = fold_case(name);
  out.erase(std::remove(out.begin(), out.end(), ' '), out.end());
  std::replace(out.begin(), out.end(), '_', '-');
  return out;
}

std::string_view last_part(std::string_view name) {
  return name.substr(name.rfind('.') + 1);
}

/// The table that a name most likely means.
const TableOutline* find_meant(Outline outline, std::string_view name) {
  const std::string written = plain(name);
  for (const TableOutline& table : outline)
    if (!table.header.empty() && written == table.header) return &table;
  for (const TableOutline& table : outline)
    if (!table.header.empty() && last_part(written) == last_part(table.header)) return &table;
  std::vector<std::string> whole;
  std::vector<std::string> last;
  for (const TableOutline& table : outline) {
    if (table.header.empty()) continue;
    whole.emplace_back(table.header);
    last.emplace_back(last_part(table.header));
  }
  if (const auto near = nearest(written, whole)) return find_outline(outline, *near);
  const auto near = nearest(last_part(written), last);
  if (!near) return nullptr;
  return find_outline(outline,
                      whole[static_cast<std::size_t>(std::find(last.begin(), last.end(), *near) - last.begin())]);
}

std::string all_headings(Outline outline) {
  std::vector<std::string> all;
  for (const TableOutline& table : outline)
    if (!table.header.empty()) all.push_back(heading(table.header, table.repeats));
  return join_words(all);
}

Slip slip_of(Fault fault, std::string_view line, std::string message, std::string suggestion) {
  const std::string_view text = trim(line);
  const auto begin = static_cast<std::size_t>(text.data() - line.data());
  Slip slip;
  slip.fault = fault;
  slip.column = column_at(line, begin);
  slip.end_column = column_at(line, begin + text.size());
  slip.message = std::move(message);
  slip.suggestion = std::move(suggestion);
  return slip;
}

Slip unknown_name(std::string_view line, const Parts& parts, const TableOutline* meant, Outline outline) {
  const std::string written = shortened(parts.name);
  if (meant == nullptr) {
    return slip_of(Fault::unknown_key, line, fmt::format("'{}' is no heading of this kind of file", written),
                   "the headings are " + all_headings(outline));
  }
  Slip slip = slip_of(Fault::unknown_key, line, fmt::format("'{}' is no heading of this kind of file", written),
                      "write " + heading(meant->header, meant->repeats));
  slip.cause = "heading " + parts.name;
  return slip;
}

Slip wrong_brackets(std::string_view line, const TableOutline& meant) {
  const std::string right = heading(meant.header, meant.repeats);
  const std::string wrong = heading(meant.header, !meant.repeats);
  Slip slip =
      meant.repeats
          ? slip_of(Fault::wrong_type, line,
                    fmt::format("{} needs double square brackets, because there may be several", wrong),
                    "write " + right)
          : slip_of(Fault::wrong_type, line,
                    fmt::format("{} needs single square brackets, because there is only one", wrong), "write " + right);
  slip.cause = "brackets " + std::string(meant.header);
  return slip;
}

}  // namespace

const TableOutline* find_outline(Outline outline, std::string_view header) {
  const auto found = std::find_if(outline.begin(), outline.end(),
                                  [header](const TableOutline& table) { return table.header == header; });
  return found == outline.end() ? nullptr : &*found;
}

std::string heading(std::string_view name, bool repeats) {
  return repeats ? fmt::format("[[{}]]", name) : fmt::format("[{}]", name);
}

Slip bracket_slip(std::string_view line, const std::string& meant) {
  return slip_of(Fault::syntax, line, "the square brackets of this heading do not match", "write " + meant);
}

MendedHeader mend_header(std::string_view line, Outline outline) {
  const Parts parts = take_apart(line);
  const TableOutline* meant = parts.name.empty() ? nullptr : find_meant(outline, parts.name);
  MendedHeader mended;
  mended.name = meant != nullptr ? std::string(meant->header) : outline.empty() ? parts.name : std::string();
  mended.repeats = meant != nullptr ? meant->repeats : parts.open >= 2;
  if (parts.name.empty()) {
    mended.slip = slip_of(Fault::syntax, line, "a heading has its name between square brackets",
                          outline.empty() ? "" : "the headings are " + all_headings(outline));
  } else if (!outline.empty() && (meant == nullptr || meant->header != parts.name)) {
    mended.slip = unknown_name(line, parts, meant, outline);
  } else if (parts.open != parts.close || parts.open > 2 || parts.spaced || parts.tail) {
    const std::string right = heading(mended.name, mended.repeats);
    mended.slip = parts.tail ? slip_of(Fault::syntax, line, "only a remark that begins with # may follow a heading",
                                       "write " + right)
                             : bracket_slip(line, right);
  } else if (meant != nullptr && meant->repeats != (parts.open == 2)) {
    mended.slip = wrong_brackets(line, *meant);
  }
  return mended;
}

}  // namespace nc::toml
