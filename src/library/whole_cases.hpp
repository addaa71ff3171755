#pragma once

#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <vector>

#include "library/catalogue.hpp"

namespace nc::library {

/// A function that opens the whole case of a card from wherever it is kept. It returns nothing when the case is gone,
/// or is no longer ready or without errors. The hash of the case it returns differs from that of the card when the file
/// was changed since.
using OpenCase = std::function<std::optional<cases::Case>(const CaseCard&)>;

/// The whole cases behind a catalogue. Each is opened when it is first asked for, and then kept.
///
/// Ownership: copies share the cases, which live as long as any copy. A pointer to a case is valid that long, and the
/// case it points to never changes, even when its file does. A case that could not be opened is not tried again.
/// Threads: only one thread at a time may use it. Whoever makes a Content may open cases until it hands the content
/// over; from then on only the thread that received it may.
class WholeCases {
 public:
  WholeCases() = default;
  WholeCases(Catalogue catalogue, OpenCase open);

  /// Returns the case with this id; nullptr when the catalogue has none, or when it cannot be opened.
  const cases::Case* find(const cases::CaseId& id) const;

  /// Keeps a case that is in memory already, so that it is not opened from its file.
  void keep(std::shared_ptr<const cases::Case> the_case);

  /// Goes over every case that can be opened, in library order. This opens all of them, so it is for small libraries,
  /// for counting and for tests.
  class Iterator {
   public:
    // NOLINTBEGIN(readability-identifier-naming): what the standard library calls them
    using iterator_category = std::forward_iterator_tag;
    using value_type = cases::Case;
    using difference_type = std::ptrdiff_t;
    using pointer = const cases::Case*;
    using reference = const cases::Case&;
    // NOLINTEND(readability-identifier-naming)

    Iterator() = default;
    Iterator(const WholeCases* library, std::size_t place) : library_(library), place_(place) { skip(); }
    reference operator*() const { return *at_; }
    pointer operator->() const { return at_; }
    Iterator& operator++();
    Iterator operator++(int);
    friend bool operator==(const Iterator& a, const Iterator& b) { return a.place_ == b.place_; }
    friend bool operator!=(const Iterator& a, const Iterator& b) { return a.place_ != b.place_; }

   private:
    void skip();
    const WholeCases* library_ = nullptr;
    std::size_t place_ = 0;
    const cases::Case* at_ = nullptr;
  };
  Iterator begin() const { return {this, 0}; }
  Iterator end() const { return {this, size()}; }
  /// Returns how many cards there are.
  std::size_t size() const;
  /// Returns the case at a place of the library, from 0. Only for a library of which every case can be opened.
  const cases::Case& operator[](std::size_t place) const;
  /// Returns the first case, under the same condition.
  const cases::Case& front() const { return *begin(); }

 private:
  const cases::Case* open_at(std::size_t place) const;
  struct Kept;
  std::shared_ptr<Kept> kept_;
};

}  // namespace nc::library
