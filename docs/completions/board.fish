function __board_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __board_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __board_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __board_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __board_parse_tokens -S
    set -l unparsed_tokens (__board_tokens -pc)
    switch $unparsed_tokens[1]
    case 'board'
        __board_parse_subcommand 0 'data=' 'plan=' 'register=' 'snapshot=' 'theme=' 'ascii' 'no-ascii' 'read-only' 'plain' 'no-plain' 'no-editor' 'as-of=' 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'open'
            __board_parse_subcommand 0 'data=' 'plan=' 'register=' 'snapshot=' 'theme=' 'ascii' 'no-ascii' 'read-only' 'plain' 'no-plain' 'no-editor' 'as-of=' 'version' 'h/help'
        case 'present'
            __board_parse_subcommand 0 'notes' 'agenda=' 'take-over' 'data=' 'plan=' 'register=' 'snapshot=' 'theme=' 'ascii' 'no-ascii' 'read-only' 'plain' 'no-plain' 'no-editor' 'version' 'h/help'
        case 'follow'
            __board_parse_subcommand 0 'data=' 'plan=' 'register=' 'theme=' 'ascii' 'no-ascii' 'read-only' 'plain' 'no-plain' 'no-editor' 'version' 'h/help'
        case 'update'
            __board_parse_subcommand -r 1 'state=' 'rating=' 'impact=' 'note=' 'evidence=' 'evidence-kind=' 'due=' 'reason=' 'doing=' 'lead=' 'approved-by=' 'meeting=' 'approved-on=' 'without-evidence' 'any-approver' 'second-date' 'any-lead' 'if-unchanged-since=' 'data=' 'plan=' 'register=' 'format=' 'version' 'h/help'
        case 'undo'
            __board_parse_subcommand 0 'data=' 'plan=' 'register=' 'format=' 'version' 'h/help'
        case 'history'
            __board_parse_subcommand 1 'filter=' 'data=' 'plan=' 'register=' 'format=' 'version' 'h/help'
        case 'verify'
            __board_parse_subcommand 0 'head=+' 'data=' 'register=' 'format=' 'version' 'h/help'
        case 'conflicts'
            __board_parse_subcommand 0 'keep=' 'take=' 'data=' 'plan=' 'register=' 'format=' 'version' 'h/help'
        case 'snapshot'
            __board_parse_subcommand 0 'as-at=' 'data=' 'plan=' 'register=' 'format=' 'version' 'h/help'
        case 'register'
            __board_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'backup'
                __board_parse_subcommand 1 'data=' 'register=' 'format=' 'version' 'h/help'
            end
        case 'redact'
            __board_parse_subcommand 1 'reason=' 'data=' 'plan=' 'register=' 'format=' 'version' 'h/help'
        case 'check'
            __board_parse_subcommand -r 1 'data=' 'register=' 'version' 'h/help'
        case 'config'
            __board_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'init'
                __board_parse_subcommand 0 'version' 'h/help'
            case 'check'
                __board_parse_subcommand 1 'version' 'h/help'
            end
        case 'info'
            __board_parse_subcommand 0 'data=' 'register=' 'version' 'h/help'
        case 'demo'
            __board_parse_subcommand 1 'actions=' 'metrics=' 'months=' 'snapshots=' 'seed=' 'data=' 'version' 'h/help'
        case 'login-shell'
            __board_parse_subcommand 0 'data=' 'register=' 'agendas=' 'read-only' 'version' 'h/help'
        case 'help'
            __board_parse_subcommand -r 1 'version'
        end
    end
end

function __board_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __board_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __board_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __board_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__board_tokens -p)
    if test -z "$(__board_tokens -t)"
        set -l index (count (__board_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'board' -f
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board" data' -l 'data' -d 'The folder of plans (default: $BOARD_DATA, else ./data, else the installed one).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board" plan' -l 'plan' -d 'The council to open: a folder of the data folder, such as manchester.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board" register' -l 'register' -d 'The register, a file made by the first change (default: register.sqlite in the data folder, else in the XDG state folder).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board" snapshot' -l 'snapshot' -d 'The snapshot of this day, 2026-10-31 or 31 Oct, instead of the newest.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board" theme' -l 'theme' -d 'A colour theme, by name or file: terminal, dark, light, high-contrast, …' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board" ascii' -l 'ascii' -d 'Draw with ASCII characters only; with --no-ascii don\'t, whatever the settings say.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board" no-ascii' -l 'no-ascii' -d 'Draw with ASCII characters only; with --no-ascii don\'t, whatever the settings say.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board" read-only' -l 'read-only' -d 'Leave out the keys that change anything.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board" plain' -l 'plain' -d 'Talk in lines of plain text, for a screen reader, a braille line or a teletype; with --no-plain don\'t, whatever the settings say.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board" no-plain' -l 'no-plain' -d 'Talk in lines of plain text, for a screen reader, a braille line or a teletype; with --no-plain don\'t, whatever the settings say.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board" no-editor' -l 'no-editor' -d 'Never start an editor for a longer text.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board" as-of' -l 'as-of' -d 'Judge lateness on this day, 2026-11-30, 30 Nov or today, by the newest snapshot there was then.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board" -eq 1' -fa 'open' -d 'Open the dashboard (the default).'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board" -eq 1' -fa 'present' -d 'Lead a board meeting through the plan, slide by slide.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board" -eq 1' -fa 'follow' -d 'Follow a board meeting on one\'s own screen, slide by slide.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board" -eq 1' -fa 'update' -d 'Record what changed of one or more actions.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board" -eq 1' -fa 'undo' -d 'Take back what you recorded last, all of it that was recorded in one go.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board" -eq 1' -fa 'history' -d 'Print what was recorded of an action or of the whole plan, newest first.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board" -eq 1' -fa 'verify' -d 'Hold the register against itself and against the heads kept of it.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board" -eq 1' -fa 'conflicts' -d 'Print what was recorded and the snapshot contradicts, or resolve one of these.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board" -eq 1' -fa 'snapshot' -d 'Write the plan with what was recorded as its next snapshot.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board" -eq 1' -fa 'register' -d 'Look after the register: the file of what was recorded.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board" -eq 1' -fa 'redact' -d 'Take out of the register what a row says, such as a child\'s name.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board" -eq 1' -fa 'check' -d 'Check snapshot files and print every fault.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board" -eq 1' -fa 'config' -d 'Write or check your settings: theme, keys, wording and more.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board" -eq 1' -fa 'info' -d 'Print the version, the folders in use and what the terminal can do.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board" -eq 1' -fa 'demo' -d 'Write the fictional council\'s snapshots, as shipped or of any size.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board" -eq 1' -fa 'login-shell' -d 'Serve a login over SSH that may use this program and nothing else.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board open" data' -l 'data' -d 'The folder of plans (default: $BOARD_DATA, else ./data, else the installed one).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board open" plan' -l 'plan' -d 'The council to open: a folder of the data folder, such as manchester.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board open" register' -l 'register' -d 'The register, a file made by the first change (default: register.sqlite in the data folder, else in the XDG state folder).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board open" snapshot' -l 'snapshot' -d 'The snapshot of this day, 2026-10-31 or 31 Oct, instead of the newest.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board open" theme' -l 'theme' -d 'A colour theme, by name or file: terminal, dark, light, high-contrast, …' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board open" ascii' -l 'ascii' -d 'Draw with ASCII characters only; with --no-ascii don\'t, whatever the settings say.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board open" no-ascii' -l 'no-ascii' -d 'Draw with ASCII characters only; with --no-ascii don\'t, whatever the settings say.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board open" read-only' -l 'read-only' -d 'Leave out the keys that change anything.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board open" plain' -l 'plain' -d 'Talk in lines of plain text, for a screen reader, a braille line or a teletype; with --no-plain don\'t, whatever the settings say.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board open" no-plain' -l 'no-plain' -d 'Talk in lines of plain text, for a screen reader, a braille line or a teletype; with --no-plain don\'t, whatever the settings say.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board open" no-editor' -l 'no-editor' -d 'Never start an editor for a longer text.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board open" as-of' -l 'as-of' -d 'Judge lateness on this day, 2026-11-30, 30 Nov or today, by the newest snapshot there was then.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board open" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board open" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board present" notes' -l 'notes' -d 'Show the notes, the next slide and the time beside a presentation in another session.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board present" agenda' -l 'agenda' -d 'The meeting\'s agenda, a YAML file that orders the slides and adds to them.' -rfa '(set -l exts \'yaml\' \'yml\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board present" take-over' -l 'take-over' -d 'Go on here with what another session of yours still presents, as one that hangs.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board present" data' -l 'data' -d 'The folder of plans (default: $BOARD_DATA, else ./data, else the installed one).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board present" plan' -l 'plan' -d 'The council to open: a folder of the data folder, such as manchester.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board present" register' -l 'register' -d 'The register, a file made by the first change (default: register.sqlite in the data folder, else in the XDG state folder).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board present" snapshot' -l 'snapshot' -d 'The snapshot of this day, 2026-10-31 or 31 Oct, instead of the newest.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board present" theme' -l 'theme' -d 'A colour theme, by name or file: terminal, dark, light, high-contrast, …' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board present" ascii' -l 'ascii' -d 'Draw with ASCII characters only; with --no-ascii don\'t, whatever the settings say.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board present" no-ascii' -l 'no-ascii' -d 'Draw with ASCII characters only; with --no-ascii don\'t, whatever the settings say.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board present" read-only' -l 'read-only' -d 'Leave out the keys that change anything.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board present" plain' -l 'plain' -d 'Talk in lines of plain text, for a screen reader, a braille line or a teletype; with --no-plain don\'t, whatever the settings say.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board present" no-plain' -l 'no-plain' -d 'Talk in lines of plain text, for a screen reader, a braille line or a teletype; with --no-plain don\'t, whatever the settings say.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board present" no-editor' -l 'no-editor' -d 'Never start an editor for a longer text.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board present" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board present" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board follow" data' -l 'data' -d 'The folder of plans (default: $BOARD_DATA, else ./data, else the installed one).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board follow" plan' -l 'plan' -d 'Follow this council\'s meeting only: a folder of the data folder.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board follow" register' -l 'register' -d 'The register, a file made by the first change (default: register.sqlite in the data folder, else in the XDG state folder).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board follow" theme' -l 'theme' -d 'A colour theme, by name or file: terminal, dark, light, high-contrast, …' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board follow" ascii' -l 'ascii' -d 'Draw with ASCII characters only; with --no-ascii don\'t, whatever the settings say.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board follow" no-ascii' -l 'no-ascii' -d 'Draw with ASCII characters only; with --no-ascii don\'t, whatever the settings say.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board follow" read-only' -l 'read-only' -d 'Leave out the keys that change anything.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board follow" plain' -l 'plain' -d 'Talk in lines of plain text, for a screen reader, a braille line or a teletype; with --no-plain don\'t, whatever the settings say.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board follow" no-plain' -l 'no-plain' -d 'Talk in lines of plain text, for a screen reader, a braille line or a teletype; with --no-plain don\'t, whatever the settings say.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board follow" no-editor' -l 'no-editor' -d 'Never start an editor for a longer text.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board follow" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board follow" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" state' -l 'state' -d 'How far the work is (values: not-started, in-progress, awaiting-sign-off, complete, embedded, suspended, superseded).' -rfka 'not-started in-progress awaiting-sign-off complete embedded suspended superseded'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" rating' -l 'rating' -d 'A rating of the plan, by id or letter; dates for what the dates say.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" impact' -l 'impact' -d 'Whether it changed anything for children (values: not-yet, unlikely, emerging, achieved).' -rfka 'not-yet unlikely emerging achieved'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" note' -l 'note' -d 'A report in words, or why the state changes.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" evidence' -l 'evidence' -d 'What shows that it worked.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" evidence-kind' -l 'evidence-kind' -d 'What sort of evidence it is, which --evidence needs (values: audit, metric, voice-of-the-child, document).' -rfka 'audit metric voice-of-the-child document'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" due' -l 'due' -d 'The due date asked for: 2026-11-30, 30 Nov, 30/11/2026 or +14.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" reason' -l 'reason' -d 'Why it is late, re-dated or rated so.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" doing' -l 'doing' -d 'What is being done about it.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" lead' -l 'lead' -d 'The one role that owes it.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" approved-by' -l 'approved-by' -d 'The body or role that approved --due; without --due, the date that was proposed.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" meeting' -l 'meeting' -d 'The ref of the meeting it was approved at.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" approved-on' -l 'approved-on' -d 'The day of approval, 2026-11-30, 30 Nov or today (default: the meeting\'s, else today).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" without-evidence' -l 'without-evidence' -d 'Call it complete although nothing shows that.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" any-approver' -l 'any-approver' -d 'Record --approved-by although the plan knows no such body or role, or it leads the work.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" second-date' -l 'second-date' -d 'Propose --due although another date awaits the board.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" any-lead' -l 'any-lead' -d 'Record --lead although it is nearly called as another role of the plan is.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" if-unchanged-since' -l 'if-unchanged-since' -d 'Record only if nothing of the same was changed after this row, the number after + in the mark; without it, the newest row there is. What was changed and taken back since is unchanged.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" data' -l 'data' -d 'The folder of plans (default: $BOARD_DATA, else ./data, else the installed one).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" plan' -l 'plan' -d 'The council to open: a folder of the data folder, such as manchester.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" register' -l 'register' -d 'The register, a file made by the first change (default: register.sqlite in the data folder, else in the XDG state folder).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" format' -l 'format' -d 'How to print: text, or json for scripts; faults too then (values: text, json).' -rfka 'text json'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board update" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board undo" data' -l 'data' -d 'The folder of plans (default: $BOARD_DATA, else ./data, else the installed one).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board undo" plan' -l 'plan' -d 'The council to open: a folder of the data folder, such as manchester.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board undo" register' -l 'register' -d 'The register, a file made by the first change (default: register.sqlite in the data folder, else in the XDG state folder).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board undo" format' -l 'format' -d 'How to print: text, or json for scripts; faults too then (values: text, json).' -rfka 'text json'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board undo" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board undo" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board history" filter' -l 'filter' -d 'Only what this filter finds, as / does in the dashboard: \'by:head audit\'.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board history" data' -l 'data' -d 'The folder of plans (default: $BOARD_DATA, else ./data, else the installed one).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board history" plan' -l 'plan' -d 'The council to open: a folder of the data folder, such as manchester.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board history" register' -l 'register' -d 'The register, a file made by the first change (default: register.sqlite in the data folder, else in the XDG state folder).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board history" format' -l 'format' -d 'How to print: text, or json for scripts; faults too then (values: text, json).' -rfka 'text json'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board history" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board history" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board verify"' -l 'head' -d 'A head that was kept elsewhere, 64 hexadecimal digits; may be given several times.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board verify" data' -l 'data' -d 'The folder of plans (default: $BOARD_DATA, else ./data, else the installed one).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board verify" register' -l 'register' -d 'The register, a file made by the first change (default: register.sqlite in the data folder, else in the XDG state folder).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board verify" format' -l 'format' -d 'How to print: text, or json for scripts; faults too then (values: text, json).' -rfka 'text json'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board verify" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board verify" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board conflicts" keep' -l 'keep' -d 'The number of the change to record again, on top of the snapshot.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board conflicts" take' -l 'take' -d 'The number of the change to give up for what the snapshot says.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board conflicts" data' -l 'data' -d 'The folder of plans (default: $BOARD_DATA, else ./data, else the installed one).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board conflicts" plan' -l 'plan' -d 'The council to open: a folder of the data folder, such as manchester.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board conflicts" register' -l 'register' -d 'The register, a file made by the first change (default: register.sqlite in the data folder, else in the XDG state folder).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board conflicts" format' -l 'format' -d 'How to print: text, or json for scripts; faults too then (values: text, json).' -rfka 'text json'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board conflicts" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board conflicts" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board snapshot" as-at' -l 'as-at' -d 'Its data date, 2026-11-30 or 30 Nov (default: today).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board snapshot" data' -l 'data' -d 'The folder of plans (default: $BOARD_DATA, else ./data, else the installed one).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board snapshot" plan' -l 'plan' -d 'The council to open: a folder of the data folder, such as manchester.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board snapshot" register' -l 'register' -d 'The register, a file made by the first change (default: register.sqlite in the data folder, else in the XDG state folder).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board snapshot" format' -l 'format' -d 'How to print: text, or json for scripts; faults too then (values: text, json).' -rfka 'text json'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board snapshot" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board snapshot" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board register" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board register" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board register" -eq 1' -fa 'backup' -d 'Copy the register as it is at this moment, whoever records meanwhile.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board register backup" -eq 1' -F
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board register backup" data' -l 'data' -d 'The folder of plans (default: $BOARD_DATA, else ./data, else the installed one).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board register backup" register' -l 'register' -d 'The register, a file made by the first change (default: register.sqlite in the data folder, else in the XDG state folder).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board register backup" format' -l 'format' -d 'How to print: text, or json for scripts; faults too then (values: text, json).' -rfka 'text json'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board register backup" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board register backup" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board redact" reason' -l 'reason' -d 'Why it should never have been written; without what it said.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board redact" data' -l 'data' -d 'The folder of plans (default: $BOARD_DATA, else ./data, else the installed one).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board redact" plan' -l 'plan' -d 'The council to open: a folder of the data folder, such as manchester.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board redact" register' -l 'register' -d 'The register, a file made by the first change (default: register.sqlite in the data folder, else in the XDG state folder).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board redact" format' -l 'format' -d 'How to print: text, or json for scripts; faults too then (values: text, json).' -rfka 'text json'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board redact" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board redact" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board check" data' -l 'data' -d 'The folder of plans (default: $BOARD_DATA, else ./data, else the installed one).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board check" register' -l 'register' -d 'The register, a file made by the first change (default: register.sqlite in the data folder, else in the XDG state folder).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board check" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board config" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board config" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board config" -eq 1' -fa 'init' -d 'Write a settings file with everything there is to set, commented out.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board config" -eq 1' -fa 'check' -d 'Check a settings file and print every fault.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board config init" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board config init" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_positional "board config check" -eq 1' -F
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board config check" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board config check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board info" data' -l 'data' -d 'The folder of plans (default: $BOARD_DATA, else ./data, else the installed one).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board info" register' -l 'register' -d 'The register, a file made by the first change (default: register.sqlite in the data folder, else in the XDG state folder).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board info" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board info" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board demo" actions' -l 'actions' -d 'How many actions. With no size given the shipped plan is written.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board demo" metrics' -l 'metrics' -d 'How many metrics.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board demo" months' -l 'months' -d 'How many months of figures.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board demo" snapshots' -l 'snapshots' -d 'How many snapshots.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board demo" seed' -l 'seed' -d 'Another seed gives another history.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board demo" data' -l 'data' -d 'The folder of plans (default: $BOARD_DATA, else ./data, else the installed one).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board demo" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board demo" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board login-shell" data' -l 'data' -d 'The folder of plans, from the root: /srv/board/data.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board login-shell" register' -l 'register' -d 'The register (default: register.sqlite in the folder of plans).' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board login-shell" agendas' -l 'agendas' -d 'A folder of agendas; --agenda NAME then takes NAME.yaml of it.' -rfka ''
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board login-shell" read-only' -l 'read-only' -d 'Nothing may be recorded: for a shared login.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board login-shell" version' -l 'version' -d 'Show the version.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board login-shell" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'board' -n '__board_should_offer_completions_for_flags_or_options "board help" version' -l 'version' -d 'Show the version.'
