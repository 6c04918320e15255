#!/bin/bash

__board_cursor_index_in_current_word() {
    local remaining="${COMP_LINE}"

    local word
    for word in "${COMP_WORDS[@]::COMP_CWORD}"; do
        remaining="${remaining##*([[:space:]])"${word}"*([[:space:]])}"
    done

    local -ir index="$((COMP_POINT - ${#COMP_LINE} + ${#remaining}))"
    if [[ "${index}" -le 0 ]]; then
        printf 0
    else
        printf %s "${index}"
    fi
}

# positional arguments:
#
# - 1: the current (sub)command's count of positional arguments
#
# required variables:
#
# - repeating_flags: the repeating flags that the current (sub)command can accept
# - non_repeating_flags: the non-repeating flags that the current (sub)command can accept
# - repeating_options: the repeating options that the current (sub)command can accept
# - non_repeating_options: the non-repeating options that the current (sub)command can accept
# - positional_number: value ignored
# - unparsed_words: unparsed words from the current command line
#
# modified variables:
#
# - non_repeating_flags: remove flags for this (sub)command that are already on the command line
# - non_repeating_options: remove options for this (sub)command that are already on the command line
# - positional_number: set to the current positional number
# - unparsed_words: remove all flags, options, and option values for this (sub)command
__board_offer_flags_options() {
    local -ir positional_count="${1}"
    positional_number=0

    local was_flag_option_terminator_seen=false
    local is_parsing_option_value=false

    local -ar unparsed_word_indices=("${!unparsed_words[@]}")
    local -i word_index
    for word_index in "${unparsed_word_indices[@]}"; do
        if "${is_parsing_option_value}"; then
            # This word is an option value:
            # Reset marker for next word iff not currently the last word
            [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]] && is_parsing_option_value=false
            unset "unparsed_words[${word_index}]"
            # Do not process this word as a flag or an option
            continue
        fi

        local word="${unparsed_words["${word_index}"]}"
        if ! "${was_flag_option_terminator_seen}"; then
            case "${word}" in
            --)
                unset "unparsed_words[${word_index}]"
                # by itself -- is a flag/option terminator, but if it is the last word, it is the start of a completion
                if [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]]; then
                    was_flag_option_terminator_seen=true
                fi
                continue
                ;;
            -*)
                # ${word} is a flag or an option
                # If ${word} is an option, mark that the next word to be parsed is an option value
                local option
                for option in "${repeating_options[@]}" "${non_repeating_options[@]}"; do
                    [[ "${word}" = "${option}" ]] && is_parsing_option_value=true && break
                done

                # Remove ${word} from ${non_repeating_flags} or ${non_repeating_options} so it isn't offered again
                local not_found=true
                local -i index
                for index in "${!non_repeating_flags[@]}"; do
                    if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                        unset "non_repeating_flags[${index}]"
                        non_repeating_flags=("${non_repeating_flags[@]}")
                        not_found=false
                        break
                    fi
                done
                if "${not_found}"; then
                    for index in "${!non_repeating_flags[@]}"; do
                        if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                            unset "non_repeating_flags[${index}]"
                            non_repeating_flags=("${non_repeating_flags[@]}")
                            break
                        fi
                    done
                fi
                unset "unparsed_words[${word_index}]"
                continue
                ;;
            esac
        fi

        # ${word} is neither a flag, nor an option, nor an option value
        if [[ "${positional_number}" -lt "${positional_count}" || "${positional_count}" -lt 0 ]]; then
            # ${word} is a positional
            ((positional_number++))
            unset "unparsed_words[${word_index}]"
        else
            if [[ -z "${word}" ]]; then
                # Could be completing a flag, option, or subcommand
                positional_number=-1
            else
                # ${word} is a subcommand or invalid, so stop processing this (sub)command
                positional_number=-2
            fi
            break
        fi
    done

    unparsed_words=("${unparsed_words[@]}")

    if\
        ! "${was_flag_option_terminator_seen}"\
        && ! "${is_parsing_option_value}"\
        && [[ ("${cur}" = -* && "${positional_number}" -ge 0) || "${positional_number}" -eq -1 ]]
    then
        COMPREPLY+=($(compgen -W "${repeating_flags[*]} ${non_repeating_flags[*]} ${repeating_options[*]} ${non_repeating_options[*]}" -- "${cur}"))
    fi
}

__board_add_completions() {
    local completion
    while IFS='' read -r completion; do
        COMPREPLY+=("${completion}")
    done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
}

__board_custom_complete() {
    if [[ -n "${cur}" || -z ${COMP_WORDS[${COMP_CWORD}]} || "${COMP_LINE:${COMP_POINT}:1}" != ' ' ]]; then
        local -ar words=("${COMP_WORDS[@]}")
    else
        local -ar words=("${COMP_WORDS[@]::${COMP_CWORD}}" '' "${COMP_WORDS[@]:${COMP_CWORD}}")
    fi

    "${COMP_WORDS[0]}" "${@}" "${words[@]}"
}

_board() {
    local state
    state="$(shopt -p;shopt -po)"
    trap "${state//$'\n'/;}" RETURN
    shopt -s extglob
    set +o history +o posix

    local -xr SAP_SHELL=bash
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(IFS='.';printf %s "${BASH_VERSINFO[*]}")"
    local -r SAP_SHELL_VERSION

    local -r cur="${2}"
    local -r prev="${3}"

    local -i positional_number
    local -a unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")

    local -a repeating_flags=()
    local -a non_repeating_flags=(--ascii --no-ascii --read-only --plain --no-plain --no-editor --version -h --help)
    local -a repeating_options=()
    local -a non_repeating_options=(--data --plan --register --snapshot --theme --as-of)
    __board_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--data')
        return
        ;;
    '--plan')
        return
        ;;
    '--register')
        return
        ;;
    '--snapshot')
        return
        ;;
    '--theme')
        return
        ;;
    '--as-of')
        return
        ;;
    esac

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    open|present|follow|update|undo|history|verify|conflicts|snapshot|register|redact|check|config|info|demo|login-shell|help)
        # Offer subcommand argument completions
        "_board_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'open present follow update undo history verify conflicts snapshot register redact check config info demo login-shell help' -- "${cur}"))
        ;;
    esac
}

_board_open() {
    repeating_flags=()
    non_repeating_flags=(--ascii --no-ascii --read-only --plain --no-plain --no-editor --version -h --help)
    repeating_options=()
    non_repeating_options=(--data --plan --register --snapshot --theme --as-of)
    __board_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--data')
        return
        ;;
    '--plan')
        return
        ;;
    '--register')
        return
        ;;
    '--snapshot')
        return
        ;;
    '--theme')
        return
        ;;
    '--as-of')
        return
        ;;
    esac
}

_board_present() {
    repeating_flags=()
    non_repeating_flags=(--notes --take-over --ascii --no-ascii --read-only --plain --no-plain --no-editor --version -h --help)
    repeating_options=()
    non_repeating_options=(--agenda --data --plan --register --snapshot --theme)
    __board_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--agenda')
        __board_add_completions -o plusdirs -fX '!*.@(yaml|yml)'
        return
        ;;
    '--data')
        return
        ;;
    '--plan')
        return
        ;;
    '--register')
        return
        ;;
    '--snapshot')
        return
        ;;
    '--theme')
        return
        ;;
    esac
}

_board_follow() {
    repeating_flags=()
    non_repeating_flags=(--ascii --no-ascii --read-only --plain --no-plain --no-editor --version -h --help)
    repeating_options=()
    non_repeating_options=(--data --plan --register --theme)
    __board_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--data')
        return
        ;;
    '--plan')
        return
        ;;
    '--register')
        return
        ;;
    '--theme')
        return
        ;;
    esac
}

_board_update() {
    repeating_flags=()
    non_repeating_flags=(--without-evidence --any-approver --second-date --any-lead --version -h --help)
    repeating_options=()
    non_repeating_options=(--state --rating --impact --note --evidence --evidence-kind --due --reason --doing --lead --approved-by --meeting --approved-on --if-unchanged-since --data --plan --register --format)
    __board_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--state')
        __board_add_completions -W 'not-started'$'\n''in-progress'$'\n''awaiting-sign-off'$'\n''complete'$'\n''embedded'$'\n''suspended'$'\n''superseded'
        return
        ;;
    '--rating')
        return
        ;;
    '--impact')
        __board_add_completions -W 'not-yet'$'\n''unlikely'$'\n''emerging'$'\n''achieved'
        return
        ;;
    '--note')
        return
        ;;
    '--evidence')
        return
        ;;
    '--evidence-kind')
        __board_add_completions -W 'audit'$'\n''metric'$'\n''voice-of-the-child'$'\n''document'
        return
        ;;
    '--due')
        return
        ;;
    '--reason')
        return
        ;;
    '--doing')
        return
        ;;
    '--lead')
        return
        ;;
    '--approved-by')
        return
        ;;
    '--meeting')
        return
        ;;
    '--approved-on')
        return
        ;;
    '--if-unchanged-since')
        return
        ;;
    '--data')
        return
        ;;
    '--plan')
        return
        ;;
    '--register')
        return
        ;;
    '--format')
        __board_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_board_undo() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--data --plan --register --format)
    __board_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--data')
        return
        ;;
    '--plan')
        return
        ;;
    '--register')
        return
        ;;
    '--format')
        __board_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_board_history() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--filter --data --plan --register --format)
    __board_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--filter')
        return
        ;;
    '--data')
        return
        ;;
    '--plan')
        return
        ;;
    '--register')
        return
        ;;
    '--format')
        __board_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_board_verify() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--head)
    non_repeating_options=(--data --register --format)
    __board_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--head')
        return
        ;;
    '--data')
        return
        ;;
    '--register')
        return
        ;;
    '--format')
        __board_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_board_conflicts() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--keep --take --data --plan --register --format)
    __board_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--keep')
        return
        ;;
    '--take')
        return
        ;;
    '--data')
        return
        ;;
    '--plan')
        return
        ;;
    '--register')
        return
        ;;
    '--format')
        __board_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_board_snapshot() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--as-at --data --plan --register --format)
    __board_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--as-at')
        return
        ;;
    '--data')
        return
        ;;
    '--plan')
        return
        ;;
    '--register')
        return
        ;;
    '--format')
        __board_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_board_register() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __board_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    backup)
        # Offer subcommand argument completions
        "_board_register_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'backup' -- "${cur}"))
        ;;
    esac
}

_board_register_backup() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--data --register --format)
    __board_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--data')
        return
        ;;
    '--register')
        return
        ;;
    '--format')
        __board_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __board_add_completions -f
        return
        ;;
    esac
}

_board_redact() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--reason --data --plan --register --format)
    __board_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--reason')
        return
        ;;
    '--data')
        return
        ;;
    '--plan')
        return
        ;;
    '--register')
        return
        ;;
    '--format')
        __board_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac
}

_board_check() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--data --register)
    __board_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--data')
        return
        ;;
    '--register')
        return
        ;;
    esac
}

_board_config() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __board_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    init|check)
        # Offer subcommand argument completions
        "_board_config_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'init check' -- "${cur}"))
        ;;
    esac
}

_board_config_init() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __board_offer_flags_options 0
}

_board_config_check() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __board_offer_flags_options 1

    # Offer positional completions
    case "${positional_number}" in
    1)
        __board_add_completions -f
        return
        ;;
    esac
}

_board_info() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--data --register)
    __board_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--data')
        return
        ;;
    '--register')
        return
        ;;
    esac
}

_board_demo() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--actions --metrics --months --snapshots --seed --data)
    __board_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--actions')
        return
        ;;
    '--metrics')
        return
        ;;
    '--months')
        return
        ;;
    '--snapshots')
        return
        ;;
    '--seed')
        return
        ;;
    '--data')
        return
        ;;
    esac
}

_board_login-shell() {
    repeating_flags=()
    non_repeating_flags=(--read-only --version -h --help)
    repeating_options=()
    non_repeating_options=(--data --register --agendas)
    __board_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--data')
        return
        ;;
    '--register')
        return
        ;;
    '--agendas')
        return
        ;;
    esac
}

_board_help() {
    repeating_flags=()
    non_repeating_flags=(--version)
    repeating_options=()
    non_repeating_options=()
    __board_offer_flags_options -1
}

complete -o filenames -F _board board
