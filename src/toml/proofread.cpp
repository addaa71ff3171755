#include "toml/proofread.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/format.h>

#include "support/text.hpp"
#include "toml/mend_header.hpp"
#include "toml/mend_list.hpp"
#include "toml/mend_long_text.hpp"
#include "toml/mend_value.hpp"
#include "toml/written_lines.hpp"

namespace nc::toml {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;
class Proofreader {
 public:
  Proofreader(std::string_view bytes, Outline outline, bool is_valid)
      : outline_(outline),
        is_valid_(is_valid),
        lines_(lines_of(bytes)),
        mended_(lines_) {}

  Proofread read() {
    if (!is_valid_) slips_ = mend_controls(mended_);
    for (at_ = 0; at_ < lines_.size(); ++at_)
      statement();
    Proofread result;
    result.slips = std::move(slips_);
    result.lost = std::move(lost_);
    for (std::size_t at = 0; at < mended_.size(); ++at)
      result.mended += (at == 0 ? "" : "\n") + mended_[at];
    return result;
  }

 private:
  std::string& text() { return mended_[at_]; }

  void statement() {
    if (at_ == 0 && text().rfind("\uFEFF", 0) == 0) text().erase(0, 3);
    if (!is_valid_) clean_blanks();
    const std::string_view line = trim(text());
    if (line.empty() || line.front() == '#') return;
    if (line.front() == '[')
      header();
    else if (is_valid_)
      pass_by();
    else
      key_line();
  }

  /// Goes past a key whose value is in order, without touching it.
  void pass_by() {
    const std::size_t first = at_;
    const std::size_t known = slips_.size();
    key_line();
    slips_.resize(known);
    for (std::size_t at = first; at <= at_ && at < lines_.size(); ++at)
      mended_[at] = is_skipping_ ? std::string() : lines_[at];
  }

  /// Puts plain blanks in place of odd ones outside of texts.
  void clean_blanks() {
    std::string& line = text();
    char open = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
      const char c = line[at];
      if (open != 0 && c == '\\' && open == '"') {
        ++at;
      } else if (c == '"' || c == '\'') {
        open = open == 0 ? c : open == c ? '\0' : open;
      } else if (const std::size_t length = open == 0 ? odd_blank_length(line, at) : 0; length > 0) {
        Slip& slip = add(at, 1, "a blank here is no plain space (a no-break space, for example)",
                         "delete it and type a space, or nothing");
        slip.cause = "blank";
        line.replace(at, length, " ");
      }
    }
  }

  void header() { header(mend_header(text(), outline_)); }

  void header(const MendedHeader& mended) {
    if (mended.slip && (!is_valid_ || mended.slip->fault != Fault::syntax)) add_slip(*mended.slip);
    is_skipping_ = false;
    seen_keys_.clear();
    header_line_ = static_cast<int>(at_) + 1;
    if (mended.name.empty()) {
      skip_table();
      return;
    }
    if (mended.slip) text() = heading(mended.name, mended.repeats);
    if (!outline_.empty()) place_header(mended);
  }

  /// Looks whether a heading may come here: after the table that it is in, and only once unless it repeats.
  void place_header(const MendedHeader& mended) {
    const std::size_t dot = mended.name.rfind('.');
    const std::string parent = dot == nowhere ? std::string() : mended.name.substr(0, dot);
    if (!parent.empty() && seen_headers_.find(parent) == seen_headers_.end()) add_parent(parent);
    const auto [before, is_new] = seen_headers_.emplace(mended.name, header_line_);
    if (!is_new && !mended.repeats) {
      add(0, text().size(),
          fmt::format("{} is there twice, first in line {}", heading(mended.name, false), before->second),
          "put all of its lines under one of the two");
      skip_table();
      return;
    }
    const std::string within = mended.name + ".";
    std::erase_if(seen_headers_, [&](const auto& seen) { return seen.first.rfind(within, 0) == 0; });
  }

  /// A heading came before the one that it belongs under. When there is an empty line before it that one is put there.
  void add_parent(const std::string& parent) {
    const TableOutline* table = find_outline(outline_, parent);
    const std::string missing = heading(parent, table != nullptr && table->repeats);
    add(0, text().size(), fmt::format("{} comes before any {}, which it is a part of", trim(text()), missing),
        fmt::format("write {} with its lines above it", missing))
        .cause = "under " + parent;
    if (at_ == 0 || !is_blank_or_remark(mended_[at_ - 1])) return;
    mended_[at_ - 1] = missing;
    lost_.push_back({static_cast<int>(at_), {}});
    seen_headers_.emplace(parent, static_cast<int>(at_));
  }

  /// Nothing of the table that begins here can be used.
  void skip_table() {
    text().clear();
    is_skipping_ = true;
  }

  void key_line() {
    const std::string line = text();
    const std::size_t begin = line.find_first_not_of(" \t");
    std::size_t end = begin;
    if (line[begin] == '"' || line[begin] == '\'') {
      const std::size_t close = end_of_quoted(std::string_view(line).substr(begin));
      end = close == nowhere ? begin : begin + close + 1;
    }
    while (end < line.size() && is_key_letter(line[end]))
      ++end;
    const std::string key = line.substr(begin, end - begin);
    const std::size_t sign = std::min(line.find_first_not_of(" \t", end), line.size());
    if (key.empty() || !find_sign(key, sign)) {
      if (!spaced_key(begin)) prose();
      return;
    }
    const std::size_t value = std::min(text().find_first_not_of(" \t", text().find('=', end) + 1), text().size());
    const std::size_t first = at_;
    const bool is_new = note_key(key, begin, end);
    read_value(key, value);
    if (is_new && !is_skipping_) return;
    for (std::size_t at = first; at <= at_ && at < mended_.size(); ++at)
      mended_[at].clear();
  }

  /// Takes out one or two marks between a key and its equals sign.
  bool drop_marks(std::size_t begin) {
    const std::size_t sign = text().find('=', begin);
    const std::string_view between = trim(std::string_view(text()).substr(begin, sign - begin));
    const bool marks = sign != nowhere && !between.empty() && between.size() <= 2 &&
                       std::none_of(between.begin(), between.end(), [](char c) { return is_key_letter(c); });
    if (!marks) return false;
    add(begin, between.size(), fmt::format("'{}' does not belong between a key and its equals sign", between),
        "delete it");
    text().replace(begin, sign - begin, " ");
    return true;
  }

  /// Makes sure that an equals sign follows the key; false when the line is no key with a value.
  bool find_sign(const std::string& key, std::size_t sign) {
    std::string& line = text();
    const char c = sign < line.size() ? line[sign] : '\0';
    if (c == '=') return true;
    if (c == ':') {
      Slip& slip = add(sign, 1, "a colon stands where an equals sign belongs", with_sign(key, line.substr(sign + 1)));
      slip.cause = "colon";
      line.replace(sign, 1, sign + 1 < line.size() && line[sign + 1] == ' ' ? "=" : "= ");
      return true;
    }
    if (c != '"' && c != '\'' && drop_marks(sign)) return true;
    const bool value_follows = c == '"' || c == '\'' || c == '[' || odd_quote_length(line, sign) > 0;
    if (!value_follows && !(is_known(key) && c != '\0')) return false;
    add(sign, 1, fmt::format("an equals sign is missing behind '{}'", shortened(key)),
        with_sign(key, line.substr(sign)));
    line.insert(sign, "= ");
    return true;
  }

  bool is_known(const std::string& key) const {
    return std::any_of(outline_.begin(), outline_.end(), [&](const TableOutline& table) {
      return std::find(table.keys.begin(), table.keys.end(), key) != table.keys.end();
    });
  }

  /// A key that is written in several words; false when it is none.
  bool spaced_key(std::size_t begin) {
    const std::size_t sign = text().find_first_of("=:");
    if (sign == nowhere) return false;
    const std::string words(trim(std::string_view(text()).substr(begin, sign - begin)));
    const bool plain =
        !words.empty() && std::all_of(words.begin(), words.end(), [](char c) { return is_key_letter(c) || c == ' '; });
    if (!plain) return false;
    std::string joined = words;
    std::replace(joined.begin(), joined.end(), ' ', '_');
    std::string hyphened = joined;
    std::replace(hyphened.begin(), hyphened.end(), '_', '-');
    if (!is_known(joined) && !is_known(hyphened)) return false;
    if (!is_known(joined)) joined = hyphened;
    add(begin, words.size(), "a key has no spaces", fmt::format("write {} = …", joined));
    text().replace(begin, words.size(), joined);
    key_line();
    return true;
  }

  void prose() {
    const std::string_view line = trim(text());
    if (line.back() == ']') {
      MendedHeader mended = mend_header(fmt::format("[{}", line), outline_);
      const bool is_heading = !mended.name.empty() && (!mended.slip || mended.slip->fault == Fault::syntax);
      if (is_heading) {
        mended.slip = bracket_slip(text(), heading(mended.name, mended.repeats));
        return header(mended);
      }
    }
    const auto begin = static_cast<std::size_t>(line.data() - text().data());
    const bool remark = line.substr(0, 2) == "//" || line.front() == ';' || line.substr(0, 2) == "--";
    Slip& slip =
        remark ? add(begin, 2, "a remark begins with #", "write # at its beginning")
               : add(begin, line.size(), "this line is neither a heading in square brackets nor a key with its value",
                     R"(write # before a remark; a text of several lines stands between """ and """)");
    slip.cause = remark ? "remark" : "prose";
    text().clear();
  }

  /// Notes a key of the table; false when it was there before.
  bool note_key(const std::string& key, std::size_t begin, std::size_t end) {
    const auto [before, is_new] = seen_keys_.emplace(key, static_cast<int>(at_) + 1);
    if (!is_new && !is_skipping_) {
      add(begin, end - begin, fmt::format("'{}' is there twice, first in line {}", shortened(key), before->second),
          "leave one of the two out")
          .cause = fmt::format("twice {}", header_line_);
    }
    return is_new;
  }

  /// Puts three straight quotation marks in place of three of which some are curly, wherever a long text may end.
  void straighten(std::size_t value) {
    if (is_valid_ || !replace_fence(mended_[at_], value)) return;
    Slip slip = curly_slip({}, {});
    slip.line = static_cast<int>(at_) + 1;
    slip.column = column_at(lines_[at_], std::min(value, lines_[at_].size()));
    slip.end_column = slip.column + 3;
    slip.suggestion = R"(write """ in their place, and switch off 'smart quotes' where you type)";
    slips_.push_back(std::move(slip));
    for (std::size_t at = at_; at < mended_.size() && (at == at_ || !ends_text(mended_[at])); ++at) {
      for (std::size_t from = at == at_ ? value + 3 : 0; from < mended_[at].size(); ++from)
        if (replace_fence(mended_[at], from)) return;
    }
  }

  /// Adds the third quotation mark to two that begin a long text.
  void complete_fence(std::size_t value) {
    const std::string_view written = std::string_view(text()).substr(value);
    const bool two = written.substr(0, 2) == "\"\"" && written.substr(0, 3) != "\"\"\"";
    const std::string_view behind = trim(written.substr(std::min<std::size_t>(2, written.size())));
    if (is_valid_ || !two || behind.empty() || std::string_view("#,;.").find(behind.front()) != nowhere) return;
    add(value, 2, "two quotation marks begin this text, where three are needed", R"(write """ in their place)");
    text().insert(value, "\"");
  }

  void read_value(const std::string& key, std::size_t value) {
    straighten(value);
    complete_fence(value);
    const std::string_view written = std::string_view(text()).substr(value);
    const std::string_view fence = written.substr(0, 3);
    if (fence == "\"\"\"" || fence == "'''") {
      read_long_text(value);
    } else if (!written.empty() && (written.front() == '[' || written.front() == '(')) {
      read_list(key, value);
    } else if (!written.empty() && written.front() == '{') {
      return;  // a table in one line is left to the parser
    } else {
      read_short(key, value);
    }
  }

  void read_list(const std::string& key, std::size_t value) {
    if (text()[value] == '(') {
      add(value, 1, "a list stands between square brackets", fmt::format("write {} = [ … ]", key));
      text()[value] = '[';
      if (const std::size_t close = text().rfind(')'); close != nowhere) text()[close] = ']';
    }
    take(mend_list(mended_, at_, value));
  }

  /// Goes on behind a value of several lines.
  void take(const MendedLines& value) {
    slips_.insert(slips_.end(), value.slips.begin(), value.slips.end());
    at_ = value.end_line;
    cut_tail(value.end_offset);
  }

  /// Takes away what follows a value and is no remark.
  void cut_tail(std::size_t offset) {
    const std::string_view tail = std::string_view(text()).substr(std::min(offset, text().size()));
    if (is_blank_or_remark(tail)) return;
    const auto begin = static_cast<std::size_t>(trim(tail).data() - text().data());
    add(begin, trim(tail).size(), "only a remark that begins with # may follow a value",
        "delete it, or write # before it");
    text().erase(offset);
  }

  void read_short(const std::string& key, std::size_t value) {
    const MendedValue mended = mend_value(key, std::string_view(text()).substr(value));
    if (!mended.slip) return;
    Slip slip = *mended.slip;
    const int before = column_at(text(), value) - 1;
    slip.line = static_cast<int>(at_) + 1;
    slip.column += before;
    slip.end_column += before;
    const std::size_t first = at_;
    if (slip.message.find("no closing quotation mark") != std::string::npos && join_wrapped()) {
      slip.message = "the text that begins here goes on in the next line";
      slip.suggestion =
          fmt::format(R"(write it in one line, or begin and end it with three quotation marks: {} = """…""")", key);
    }
    slips_.push_back(slip);
    if (mended.lost) {
      lost_.push_back({header_line_, key});
      mended_[first].clear();
    } else {
      mended_[first].replace(value, std::string::npos, mended.text);
    }
  }

  /// Takes away the lines into which a text in single quotation marks was wrapped; false when there are none.
  bool join_wrapped() {
    const std::size_t first = at_;
    while (at_ + 1 < lines_.size() && !is_blank_or_remark(lines_[at_ + 1]) && !looks_like_statement(lines_[at_ + 1])) {
      ++at_;
      text().clear();
    }
    return at_ > first;
  }

  void read_long_text(std::size_t value) {
    const auto ends = [this](const std::string& line) { return !is_valid_ && ends_text(line); };
    take(mend_long_text(mended_, at_, value, ends));
  }

  /// True when a line shows that a long text must have ended before it.
  bool ends_text(const std::string& line) const {
    if (!looks_like_statement(line)) return false;
    if (outline_.empty()) return true;
    const std::string_view written = trim(line);
    if (written.front() == '[') return !mend_header(written, outline_).name.empty();
    return is_known(std::string(trim(written.substr(0, written.find('=')))));
  }

  Slip& add(std::size_t offset, std::size_t length, std::string message, std::string suggestion) {
    Slip slip;
    slip.line = static_cast<int>(at_) + 1;
    slip.column = column_at(text(), offset);
    slip.end_column =
        column_at(text(), std::min(offset + std::max<std::size_t>(length, 1), std::max(text().size(), offset + 1)));
    slip.message = std::move(message);
    slip.suggestion = std::move(suggestion);
    slips_.push_back(std::move(slip));
    return slips_.back();
  }
  void add_slip(Slip slip) {
    slip.line = static_cast<int>(at_) + 1;
    slips_.push_back(std::move(slip));
  }

  Outline outline_;
  bool is_valid_;
  std::vector<std::string> lines_;   ///< as they were written
  std::vector<std::string> mended_;  ///< as they are mended, line for line
  std::size_t at_ = 0;
  int header_line_ = 0;
  bool is_skipping_ = false;
  std::map<std::string, int> seen_keys_;     ///< of this table, with their lines
  std::map<std::string, int> seen_headers_;  ///< with their lines
  std::vector<Slip> slips_;
  std::vector<LostKey> lost_;
};

}  // namespace

Proofread proofread(std::string_view bytes, Outline outline, bool is_valid) {
  return Proofreader(bytes, outline, is_valid).read();
}

}  // namespace nc::toml
