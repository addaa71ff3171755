#include "library/case_search.hpp"

#include <algorithm>
#include <cstring>

#include "support/text.hpp"
#include "support/unicode.hpp"

namespace nc::library {
namespace {

constexpr std::string_view white_space = " \t\n\r";

/// Letters, digits and everything beyond ASCII belong to words.
bool belongs_to_word(char letter) {
  const auto byte = static_cast<unsigned char>(letter);
  return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

/// As text.find(word), which is many times slower for words whose first letter is frequent.
std::size_t place_of(std::string_view word, std::string_view text) {
  const void* found = ::memmem(text.data(), text.size(), word.data(), word.size());
  return found == nullptr ? std::string_view::npos
                          : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

bool begins_a_word(std::string_view title, std::string_view word) {
  for (std::size_t at = title.find(word); at != std::string_view::npos; at = title.find(word, at + 1))
    if (at == 0 || !belongs_to_word(title[at - 1])) return true;
  return false;
}

std::optional<int> rank_of_word(std::string_view word, const CaseCard& card) {
  const std::size_t at = place_of(word, card.searched);
  if (at == std::string_view::npos) return std::nullopt;
  if (at < card.title_end) return begins_a_word(card.searched.substr(0, card.title_end), word) ? 0 : 1;
  return at < card.tags_end ? 2 : 3;
}

}  // namespace

CaseSearch parse_search(std::string_view text) {
  CaseSearch search;
  const std::string folded = fold_case(composed(text));
  std::string_view rest = folded;
  while (true) {
    rest.remove_prefix(std::min(rest.find_first_not_of(white_space), rest.size()));
    if (rest.empty()) break;
    const std::string word(rest.substr(0, rest.find_first_of(white_space)));
    rest.remove_prefix(word.size());
    if (std::find(search.words.begin(), search.words.end(), word) == search.words.end()) search.words.push_back(word);
  }
  std::stable_sort(search.words.begin(), search.words.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  return search;
}

std::optional<int> search_rank(const CaseSearch& search, const CaseCard& card) {
  int rank = 0;
  for (const std::string& word : search.words) {
    const auto of_word = rank_of_word(word, card);
    if (!of_word) return std::nullopt;
    rank += *of_word;
  }
  return rank;
}

}  // namespace nc::library
