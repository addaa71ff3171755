#include "words/notice.hpp"

#include <fmt/args.h>

#include "words/phrases.hpp"

namespace nc::words {

std::string said(const practice::Phrase& phrase) {
  const std::string list = listed(phrase.list);
  fmt::dynamic_format_arg_store<fmt::format_context> gaps;
  int count = static_cast<int>(phrase.arguments.size());
  if (phrase.many != nullptr || !phrase.list.empty()) ++count;
  if (phrase.many != nullptr) gaps.push_back(phrase.count);
  if (!phrase.list.empty()) gaps.push_back(list);
  for (const std::string& argument : phrase.arguments)
    gaps.push_back(argument);
  return fill_any(Form(phrase.one, phrase.many), phrase.count, gaps, count);
}

std::string listed(const std::vector<practice::Phrase>& phrases) {
  std::vector<std::string> all;
  for (const practice::Phrase& phrase : phrases)
    all.push_back(said(phrase));
  return listed(all);
}

std::string still_missing(const std::vector<practice::Phrase>& missing) {
  return missing.empty() ? std::string() : fill(form("Still to do: {0}"), listed(missing));
}

}  // namespace nc::words
