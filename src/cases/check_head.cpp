#include <algorithm>

#include "cases/checks.hpp"
#include "cases/said/quotation.hpp"
#include "cases/vocabulary.hpp"
#include "support/text.hpp"
#include "support/time.hpp"

namespace nc::cases {
namespace {

bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_alphanumeric(char c) {
  return is_lower(c) || is_digit(c) || (c >= 'A' && c <= 'Z');
}

/// The file's name without folders and without its last extension.
std::string_view stem_of(std::string_view path) {
  const auto slash = path.find_last_of("/\\");
  if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  return path.substr(0, path.rfind('.'));
}

/// A plain BCP 47 tag: a language of two or three letters, then subtags of one to eight letters or digits.
bool is_language_tag(std::string_view tag) {
  const auto first = tag.substr(0, tag.find('-'));
  if (first.size() < 2 || first.size() > 3 || !std::all_of(first.begin(), first.end(), is_lower)) return false;
  while (tag.find('-') != std::string_view::npos) {
    tag.remove_prefix(tag.find('-') + 1);
    const auto part = tag.substr(0, tag.find('-'));
    if (part.empty() || part.size() > 8 || !std::all_of(part.begin(), part.end(), is_alphanumeric)) return false;
  }
  return true;
}

/// 'A. Name 2026-11-22': a name, one space, a date that exists.
bool is_reviewer(std::string_view text) {
  constexpr std::size_t date_length = 10;
  if (text.size() < date_length + 2) return false;
  const auto name = text.substr(0, text.size() - date_length);
  return name.back() == ' ' && !trim(name).empty() && parse_iso8601(text.substr(text.size() - date_length)).has_value();
}

std::string as_id(std::string_view text) {
  std::string id;
  for (const char c : fold_case(text)) {
    if (is_lower(c) || is_digit(c))
      id += c;
    else if (!id.empty() && id.back() != '-')
      id += '-';
  }
  while (!id.empty() && id.back() == '-')
    id.pop_back();
  return id;
}

void check_id(const CheckContext& context) {
  const std::string& id = context.the_case.id.text();
  if (id.empty()) return;  // reported as missing
  const std::string suggested = as_id(id);
  if (!is_id(id)) {
    context.report(CaseFault::id_pattern, context.places.id,
                   "an id is made of a-z, 0-9 and single hyphens, and begins and ends with a letter or a digit",
                   suggested.empty() ? "" : "write \"" + suggested + "\"");
    return;
  }
  const auto stem = stem_of(context.file.path());
  if (id != stem) {
    context.report(CaseFault::id_not_stem, context.places.id,
                   "the id '" + id + "' differs from the file's name '" + std::string(stem) + "'",
                   "rename the file to " + id + ".toml, or change the id");
  }
}

void check_list(const CheckContext& context, const std::vector<std::string>& list,
                const std::vector<SourcePlace>& places) {
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (trim(list[i]).empty()) {
      context.file.report(toml::Fault::out_of_range, places[i], "an entry of this list is empty", "leave it out");
    } else if (std::find(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(i), list[i]) !=
               list.begin() + static_cast<std::ptrdiff_t>(i)) {
      context.report(CaseFault::repeated_entry, places[i], "'" + list[i] + "' stands twice in this list",
                     "leave the second one out");
    }
  }
}

void check_reviewers(const CheckContext& context) {
  const auto& reviewers = context.the_case.reviewers;
  for (std::size_t i = 0; i < reviewers.size(); ++i) {
    if (trim(reviewers[i]).empty() || is_reviewer(reviewers[i])) continue;
    context.report(CaseFault::reviewer, context.places.reviewers[i],
                   R"(a reviewer is a name and the date of the review, as in "A. Name 2026-11-22")");
  }
}

std::string_view without_region(std::string_view id) {
  for (std::size_t at = 0; at < guidance::region_count; ++at) {
    const std::string_view region = guidance::to_text(static_cast<guidance::Region>(at));
    if (id.substr(0, region.size()) == region) return id.substr(region.size());
  }
  return id;
}

/// A title and an id name a person. The id may begin with the region, which the list shows anyway.
void check_tells(const CheckContext& context) {
  const std::string title = fold_case(context.the_case.title);
  const std::string_view id = without_region(context.the_case.id.text());
  const auto check = [&](std::string_view text, const SourcePlace& place, std::string_view what) {
    for (const std::string& word : context.guidance.authoring.telling) {
      if (place.line == 0 || !holds_words(text, word)) continue;
      context.report_incomplete(CaseFault::title_tells, place,
                                "'" + word + "' in " + std::string(what) + " gives something of the case away",
                                "name the person: 'The choir singer'");
      return;
    }
  };
  check(title, context.places.title, "the title");
  check(id, context.places.id, "the id");
}

}  // namespace

void check_head(const CheckContext& context) {
  check_id(context);
  if (context.places.language.line > 0 && !context.the_case.language.empty() &&
      !is_language_tag(context.the_case.language)) {
    context.report(CaseFault::language_tag, context.places.language,
                   "'" + context.the_case.language + "' is not a language tag",
                   R"(write a tag such as "en" or "de-CH")");
  }
  check_list(context, context.the_case.authors, context.places.authors);
  check_list(context, context.the_case.reviewers, context.places.reviewers);
  check_list(context, context.the_case.tags, context.places.tags);
  check_reviewers(context);
  check_tells(context);
}

}  // namespace nc::cases
